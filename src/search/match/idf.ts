/** The inverse document frequency of a word, as BM25 defines it: how well it distinguishes documents. */
export const idf = (count: number, having: number): number => Math.log(1 + (count - having + 0.5) / (having + 0.5));
