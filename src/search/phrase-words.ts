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

/** Where a text has the words of a phrase one after the other, whatever accents either has. */
export function phraseIn(text: string, phrase: string): { start: number; end: number }[] {
  const sought = wordsOf(phrase).map(({ written }) => fold(written));
  const words = wordsOf(text).map((each) => ({ ...each, folded: fold(each.written) }));
  return words.flatMap(({ start }, at) => {
    const isHere = sought.length > 0 && sought.every((each, further) => words[at + further]?.folded === each);
    const last = words[at + sought.length - 1];
    return isHere && last ? [{ start, end: last.end }] : [];
  });
}
