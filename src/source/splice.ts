/** A passage of a text, by its offsets, and what replaces it. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text after splices that do not touch each other. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}
