import { fold } from './fold.ts';
import { type PositionsBlock, piecesOf, type RecordText } from './index-format.ts';
import { wordsOf } from './phrase-words.ts';
import { blockHolding, digitsOf } from './positions.ts';

/** So many words of the texts, each with the one after it, make a block of some ten kilobytes when compressed. */
const perBlock = 4000;

/** More words than a record has: a place and a position are one number, of which a large archive has millions. */
const span = 2 ** 22;

/** A word as it is collected. */
interface Entry {
  written: string;
  /** The places of the records that have it. */
  places: number[];
  /** The number of each word that follows it, and where that is the case, one after the other. */
  followers: number[];
}

/** Of every record the distance from the place of the one before, how many positions follow, and how far apart they are. */
function textOf(places: readonly number[], positionsAt: (place: number) => readonly number[]): string {
  let text = '';
  let last = 0;
  for (const place of places) {
    const positions = positionsAt(place);
    text += digitsOf(place - last) + digitsOf(positions.length);
    let before = 0;
    for (const position of positions) {
      text += digitsOf(position - before);
      before = position;
    }
    last = place;
  }
  return text;
}

/** Collects where words stand, alone and two by two. */
export function positionIndexer() {
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];

  const numberOf = (written: string): number => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    numbers.set(written, entries.length);
    return entries.push({ written, places: [], followers: [] }) - 1;
  };

  /** Takes in the text of the record at a place; places ascend. */
  function add(place: number, text: RecordText): void {
    let position = 0;
    for (const piece of piecesOf(text)) {
      let before: Entry | undefined;
      for (const { written } of wordsOf(piece)) {
        const number = numberOf(written);
        before?.followers.push(number, place * span + position - 1);
        before = entries[number];
        if (before?.places.at(-1) !== place) before?.places.push(place);
        position++;
      }
    }
  }

  /** The positions of an entry before each word that follows it, by the number of that word and the place of the record. */
  function pairsOf({ followers }: Entry): Map<number, Map<number, number[]>> {
    const pairs = new Map<number, Map<number, number[]>>();
    for (let at = 0; at < followers.length; at += 2) {
      const [number = 0, where = 0] = [followers[at], followers[at + 1]];
      const place = Math.floor(where / span);
      const pair = pairs.get(number) ?? new Map<number, number[]>();
      pairs.set(number, pair);
      const positions = pair.get(place);
      if (positions) positions.push(where % span);
      else pair.set(place, [where % span]);
    }
    return pairs;
  }

  function finish(): PositionsBlock[] {
    const size = entries.reduce((sum, { followers }) => sum + followers.length, 0);
    const blocks = Array.from({ length: Math.ceil(size / perBlock) || 1 }, (): PositionsBlock => []);
    const put = (words: string, text: string) => blocks[blockHolding(fold(words), blocks.length)]?.push(words, text);
    for (const entry of entries) {
      const { written, places } = entry;
      put(
        written,
        textOf(places, () => []),
      );
      for (const [number, pair] of pairsOf(entry))
        put(
          `${written} ${entries[number]?.written}`,
          textOf([...pair.keys()], (place) => pair.get(place) ?? []),
        );
      entry.followers = [];
    }
    return blocks;
  }

  return { add, finish };
}
