import { fold } from './fold.ts';

/** A word as phrases are compared: in small letters, with its apostrophe, and where it stands in its text. */
export interface PhraseWord {
  written: string;
  start: number;
  end: number;
}

/** A word with the apostrophes within it; hyphens part words. */
const word = /[\p{L}\p{M}\p{N}]+(?:['‘’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text or phrase, in their order. */
export const wordsOf = (text: string): PhraseWord[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    written: found.toLowerCase().replace(/[‘’]/g, "'"),
    start: index,
    end: index + found.length,
  }));

/** What is looked up of a phrase: each two words of it that follow each other; of a single word that word. */
export function lookupsOf(phrase: string): string[] {
  const words = wordsOf(phrase).map(({ written }) => written);
  return words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Where a text has the words of a phrase one after the other, whatever accents either has. */
export function phraseIn(text: string, phrase: string): { start: number; end: number }[] {
  const words = wordsOf(text);
  const [here, sought] = [words, wordsOf(phrase)].map((each) => each.map(({ written }) => fold(written)));
  return words.flatMap(({ start }, at) => {
    const last = sought && words[at + sought.length - 1];
    return last && sought.every((each, further) => here?.[at + further] === each) ? [{ start, end: last.end }] : [];
  });
}
