import { fold } from './fold.ts';
import { type PositionsBlock, piecesOf, type RecordText } from './index-format.ts';
import { wordsOf } from './phrase-words.ts';
import { blockHolding, digitsOf } from './positions.ts';

/** How many characters a block holds, about: some ten kilobytes when compressed, or one very common word. */
const blockSize = 20_000;

/** A word as it is collected: what is written of it so far, and the last record that has it. */
interface Entry {
  text: string;
  place: number;
}

/**
 * Collects where each word stands. Of every record that has the word are written the distance from the place of the one
 * before, how often the word stands there, and how far each time from the time before.
 */
export function positionIndexer() {
  const entries = new Map<string, Entry>();

  /** Takes in the text of the record at a place; places ascend. */
  function add(place: number, text: RecordText): void {
    const here = new Map<string, number[]>();
    let position = 0;
    for (const piece of piecesOf(text)) {
      for (const { written } of wordsOf(piece)) {
        const positions = here.get(written) ?? [];
        here.set(written, positions);
        positions.push(position++);
      }
      // No word follows the last of a piece.
      position++;
    }
    for (const [written, positions] of here) {
      const { text: before, place: last } = entries.get(written) ?? { text: '', place: 0 };
      const distances = positions.map((each, index) => each - (positions[index - 1] ?? 0));
      const more = [place - last, positions.length, ...distances].map(digitsOf).join('');
      entries.set(written, { text: before + more, place });
    }
  }

  function finish(): PositionsBlock[] {
    const size = [...entries.values()].reduce((sum, { text }) => sum + text.length, 0);
    const blocks = Array.from({ length: Math.max(1, Math.ceil(size / blockSize)) }, (): PositionsBlock => ({}));
    for (const [written, { text }] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const folded = fold(written);
      const block = blocks[blockHolding(folded, blocks.length)] ?? {};
      const forms = Object.hasOwn(block, folded) ? block[folded] : {};
      block[folded] = { ...forms, [written]: text };
    }
    return blocks;
  }

  return { add, finish };
}
