import { fold } from '../words/fold.ts';
import { phraseWords } from '../words/phrase-words.ts';
import { type PositionsBlock, type RecordText, segmentsOf } from './index-format.ts';
import { blockHolding, digitsOf } from './positions.ts';

/** So many words of the texts, each with the one after it, make a block of some ten kilobytes when compressed. */
const perBlock = 4000;

/** More words than a record has: a document and a position are one number, of which a large archive has millions. */
const span = 2 ** 22;

/** A word as it is collected. */
interface Entry {
  written: string;
  /** The documents that have it. */
  docs: number[];
  /** The number of each word that follows it, and the occurrence, one after the other. */
  followers: number[];
}

/** A document and a position in it, in one number. */
const occurrenceOf = (doc: number, position: number) => doc * span + position;
const docAt = (occurrence = Number.NaN) => Math.floor(occurrence / span);

/** The documents alone: of each the gap from the one before, and that no positions follow. */
const textOfDocs = (docs: readonly number[]): string =>
  docs.map((doc, at) => digitsOf(doc - (docs[at - 1] ?? 0)) + digitsOf(0)).join('');

/** Of every document the gap from the one before, how many positions follow, and how far apart they are. */
function textOf(occurrences: readonly number[]): string {
  let text = '';
  let last = 0;
  for (let at = 0, end = 0; at < occurrences.length; at = end) {
    const doc = docAt(occurrences[at]);
    while (docAt(occurrences[end]) === doc) end++;
    text += digitsOf(doc - last) + digitsOf(end - at);
    let before = 0;
    for (const occurrence of occurrences.slice(at, end)) {
      const position = occurrence % span;
      text += digitsOf(position - before);
      before = position;
    }
    last = doc;
  }
  return text;
}

/** Collects the positions of words and of pairs of words. */
export function positionIndexer() {
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];

  const numberOf = (written: string): number => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    numbers.set(written, entries.length);
    return entries.push({ written, docs: [], followers: [] }) - 1;
  };

  /** Indexes the text of a document; document numbers ascend. */
  function add(doc: number, text: RecordText): void {
    let position = 0;
    for (const segment of segmentsOf(text)) {
      let before: Entry | undefined;
      for (const { written } of phraseWords(segment)) {
        const number = numberOf(written);
        before?.followers.push(number, occurrenceOf(doc, position - 1));
        before = entries[number];
        if (before?.docs.at(-1) !== doc) before?.docs.push(doc);
        position++;
      }
    }
  }

  /** The entry of each word for each word that follows it, by the number of that word. */
  function pairsOf({ followers }: Entry): Map<number, number[]> {
    const pairs = new Map<number, number[]>();
    for (let at = 0; at < followers.length; at += 2) {
      const [number = 0, occurrence = 0] = [followers[at], followers[at + 1]];
      const pair = pairs.get(number);
      if (pair) pair.push(occurrence);
      else pairs.set(number, [occurrence]);
    }
    return pairs;
  }

  function finish(): PositionsBlock[] {
    const size = entries.reduce((sum, { followers }) => sum + followers.length, 0);
    const blocks = Array.from({ length: Math.ceil(size / perBlock) || 1 }, (): PositionsBlock => []);
    const put = (words: string, text: string) => blocks[blockHolding(fold(words), blocks.length)]?.push(words, text);
    for (const entry of entries) {
      const { written, docs } = entry;
      put(written, textOfDocs(docs));
      for (const [number, occurrences] of pairsOf(entry))
        put(`${written} ${entries[number]?.written}`, textOf(occurrences));
      entry.followers = [];
    }
    return blocks;
  }

  return { add, finish };
}
