import { fold } from '../words/fold.ts';
import { phraseWords } from '../words/phrase-words.ts';
import { type PositionsBlock, type RecordText, segmentsOf } from './index-format.ts';
import { blockHolding, digitsOf, docsIn, entriesIn } from './positions.ts';

/** At most so many pairs of words make a block, on average: some five kilobytes when compressed. */
const pairsPerBlock = 2000;

/** What a text has of a word alone: that no positions follow. */
const noPositions = digitsOf(0);

/** The positions of a text: of each two words that follow one another, as they are written; of a word alone, none. */
export interface TextPositions {
  /** By the words. */
  written: Map<string, string>;
  /** How many pairs there are, each as often as it occurs. */
  pairs: number;
}

/** How many positions follow, and how far apart they are. */
function textOf(positions: readonly number[]): string {
  let text = digitsOf(positions.length);
  let before = 0;
  for (const position of positions) {
    text += digitsOf(position - before);
    before = position;
  }
  return text;
}

/** Finds the words and pairs of words of a text. */
export function textPositions(text: RecordText): TextPositions {
  const words = new Set<string>();
  const positions = new Map<string, number[]>();
  let position = 0;
  let pairs = 0;
  for (const segment of segmentsOf(text)) {
    let before: string | undefined;
    for (const { written } of phraseWords(segment)) {
      words.add(written);
      if (before !== undefined) {
        const pair = `${before} ${written}`;
        const known = positions.get(pair);
        if (known) known.push(position - 1);
        else positions.set(pair, [position - 1]);
        pairs++;
      }
      before = written;
      position++;
    }
  }
  const written = new Map<string, string>();
  for (const word of words) written.set(word, noPositions);
  for (const [pair, some] of positions) written.set(pair, textOf(some));
  return { written, pairs };
}

/** The documents that have some words, by their ids, and the positions in each as they are written; none is empty. */
export type PositionsById = ReadonlyMap<number, string>;

/** Of every document the gap from the one before, and the positions in it. */
function textOfDocs(docs: Iterable<readonly [id: number, positions: string]>): string {
  let text = '';
  let last = 0;
  for (const [id, positions] of docs) {
    text += digitsOf(id - last) + positions;
    last = id;
  }
  return text;
}

/** How many blocks hold a number of pairs. A power of two: a few words more move no pair to another block. */
export const blockCount = (pairs: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(pairs / pairsPerBlock)));

/** A block of words in their order. */
const blockOf = (entries: Iterable<readonly [words: string, docs: string]>): PositionsBlock =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).flat();

/** Collects the positions of all texts. */
export function positionIndexer() {
  const entries = new Map<string, { text: string; last: number }>();
  let all = 0;

  /** Adds a text; ids ascend. */
  function add(id: number, { written, pairs }: TextPositions): void {
    all += pairs;
    for (const [words, positions] of written) {
      const entry = entries.get(words);
      if (entry) {
        entry.text += digitsOf(id - entry.last) + positions;
        entry.last = id;
      } else entries.set(words, { text: digitsOf(id) + positions, last: id });
    }
  }

  /** The ids of the texts that have a pair of words. */
  const idsOf = (pair: string): number[] => Array.from(docsIn(entries.get(pair)?.text ?? ''), ([id]) => id);

  function finish(): PositionsBlock[] {
    const blocks = Array.from({ length: blockCount(all) }, (): [string, string][] => []);
    for (const [words, { text }] of entries) blocks[blockHolding(fold(words), blocks.length)]?.push([words, text]);
    return blocks.map(blockOf);
  }

  return { add, idsOf, finish };
}

/**
 * The blocks that differ after some changes, by their numbers.
 *
 * @param count how many blocks there are
 * @param block reads an earlier block
 * @param changes the documents whose positions of some words differ
 */
export function updatedPositions(
  count: number,
  block: (index: number) => PositionsBlock,
  changes: ReadonlyMap<string, PositionsById>,
): Map<number, PositionsBlock> {
  const changed = Map.groupBy(changes, ([words]) => blockHolding(fold(words), count));
  return new Map(
    [...changed].map(([index, some]) => {
      const entries = new Map(entriesIn(block(index)));
      for (const [words, byId] of some) {
        const docs = new Map([...docsIn(entries.get(words) ?? ''), ...byId]);
        const having = [...docs].filter(([, positions]) => positions !== '').sort(([a], [b]) => a - b);
        if (having.length > 0) entries.set(words, textOfDocs(having));
        else entries.delete(words);
      }
      return [index, blockOf(entries)];
    }),
  );
}
