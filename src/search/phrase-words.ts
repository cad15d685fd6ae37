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

/** The words of a text as they are compared: as they are written, or without their accents. */
const compared = (words: readonly PhraseWord[], isFolded: boolean): string[] =>
  words.map(({ written }) => (isFolded ? fold(written) : written));

/**
 * Where a text has the words of a phrase one after the other.
 *
 * @param isFolded whether they are compared without accents
 */
export function phraseIn(text: string, phrase: string, isFolded = true): { start: number; end: number }[] {
  const words = wordsOf(text);
  const [here, sought] = [compared(words, isFolded), compared(wordsOf(phrase), isFolded)];
  return words.flatMap(({ start }, at) => {
    const last = words[at + sought.length - 1];
    return last && sought.every((each, further) => here[at + further] === each) ? [{ start, end: last.end }] : [];
  });
}
