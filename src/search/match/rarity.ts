/** How well a word distinguishes records (BM25’s inverse document frequency). */
export const rarity = (count: number, having: number): number => Math.log(1 + (count - having + 0.5) / (having + 0.5));
