import type { Random } from './random.ts';

/** A language as the corpus speaks it. */
export interface Tongue {
  /** Articles, conjunctions and the like, the most frequent first. */
  functionWords: readonly string[];
  /** Base forms: words of the field first, then built ones; the frequency falls with the rank (Zipf). */
  stems: readonly string[];
  /** A word as it is before another: the article that this asks for, a comma. */
  before(word: string, following: string): string;
  /** A stem with an ending, as it may stand in a sentence. */
  inflect(stem: string, random: Random): string;
}

/** The rank of a word whose frequency is proportional to 1 / (rank + 2.7) (Zipf–Mandelbrot). */
export function rank(size: number, random: Random): number {
  // The integral of the frequencies, turned round: close enough to the sum and free of tables.
  const shift = 2.7;
  return Math.min(size - 1, Math.floor(shift * ((size + shift) / shift) ** random.next() - shift));
}

/** A row of different words: the given ones, then built ones up to `size`. */
export function fill(given: readonly string[], size: number, build: () => string): string[] {
  const words = new Set(given);
  while (words.size < size) {
    const word = build();
    if (word.length > 3 && word.length < 16) words.add(word);
  }
  return [...words];
}
