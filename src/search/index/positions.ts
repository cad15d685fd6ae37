/**
 * The positions in the texts of each two adjacent words, as they are written, so that a phrase is found exactly
 * in however many records. The positions of a common word alone would be a hundred kilobytes in a large archive, those of
 * two words are few (a nextword index: Williams, Zobel, Bahle, Fast Phrase Querying with Combined Indexes, 2004).
 */

/**
 * The documents that have two words, each with the positions of the first of them in its text; of a word
 * alone no positions.
 */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** A number that depends on all letters of a text, from 0 to below 2³². */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  // Its last bits alone choose among a power of two, so those before them are mixed in.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The number of the block, of so many, that holds words, given without accents. */
export const blockHolding = (words: string, count: number): number => hashOf(words) % count;

/** The words of a block, each with its positions as they are written. */
export const entriesIn = (block: readonly string[]): [words: string, positions: string][] =>
  Array.from({ length: block.length / 2 }, (_, at) => [block[2 * at] ?? '', block[2 * at + 1] ?? '']);

/** Numbers are written in digits of base 32; a digit that ends one is of the second half. */
const digits = '0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*';
/** The value of each digit, by its number in ASCII. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** A whole number from 0 on, in as few characters as it takes. */
export function digitsOf(number: number): string {
  let text = digits[32 + (number % 32)] ?? '';
  for (let rest = Math.floor(number / 32); rest > 0; rest = Math.floor(rest / 32))
    text = (digits[rest % 32] ?? '') + text;
  return text;
}

/** Reads numbers as they are written, one after the other; `at` gives where the next one begins. */
function numbersIn(text: string): { next: () => number; at: () => number } {
  let at = 0;
  const next = (): number => {
    let number = 0;
    for (;;) {
      const value = values[text.charCodeAt(at++)] ?? 32;
      number = number * 32 + (value & 31);
      if (value >= 32) return number;
    }
  };
  return { next, at: () => at };
}

/**
 * Reads the positions of words; see `position-index.ts` for how they are written.
 *
 * @param docOf the document number of an id in the index
 */
export function positionsFrom(text: string, docOf: (id: number) => number = (id) => id): Positions {
  const { next, at } = numbersIn(text);
  const positions = new Map<number, number[]>();
  let id = 0;
  while (at() < text.length) {
    id += next();
    const here: number[] = [];
    for (let left = next(), position = 0; left > 0; left--) {
      position += next();
      here.push(position);
    }
    positions.set(docOf(id), here);
  }
  return positions;
}

/** The documents of some words by their ids, each with its positions as they are written. */
export function* docsIn(text: string): Generator<[id: number, positions: string]> {
  const { next, at } = numbersIn(text);
  let id = 0;
  while (at() < text.length) {
    id += next();
    const start = at();
    for (let left = next(); left > 0; left--) next();
    yield [id, text.slice(start, at())];
  }
}

/** The positions of words in several spellings as those of one. */
export function merged(words: readonly Positions[]): Positions {
  const all = new Map<number, readonly number[]>();
  for (const word of words) for (const [doc, positions] of word) all.set(doc, [...(all.get(doc) ?? []), ...positions]);
  return all;
}

/**
 * The documents, ascending, that contain a phrase.
 *
 * @param pairs of each two words of it that follow each other, in their order, the positions
 */
export function docsWithPhrase(pairs: readonly Positions[]): number[] {
  const [rarest, ...others] = pairs
    .map((positions, distance) => ({ positions, distance }))
    .sort((a, b) => a.positions.size - b.positions.size);
  if (!rarest) return [];
  const isThere = ([doc, positions]: [number, readonly number[]]): boolean => {
    let here = positions;
    for (const { positions: other, distance } of others) {
      const there = new Set(other.get(doc));
      here = here.filter((position) => there.has(position - rarest.distance + distance));
      if (here.length === 0) return false;
    }
    return true;
  };
  return [...rarest.positions]
    .filter(isThere)
    .map(([doc]) => doc)
    .sort((a, b) => a - b);
}
