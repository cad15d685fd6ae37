import { bounded, fold } from './fold.ts';

/** A range of a text: its first character, and the one after its last. */
interface Stretch {
  start: number;
  end: number;
}

/** A word as phrases are compared: in small letters, with its apostrophe, and its range in the text. */
export interface PhraseWord extends Stretch {
  written: string;
}

/** A word with the apostrophes within it; hyphens part words. */
const word = /[\p{L}\p{M}\p{N}]+(?:['‘’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text or phrase, in their order. */
export const phraseWords = (text: string): PhraseWord[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    written: bounded(found).toLowerCase().replace(/[‘’]/g, "'"),
    start: index,
    end: index + found.length,
  }));

/** What is looked up for a phrase: each pair of adjacent words; of a single word that word. */
export function lookupsOf(phrase: string): string[] {
  const words = phraseWords(phrase).map(({ written }) => written);
  return words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Where a text has the words of a phrase one after the other, whatever accents either has. */
export const phraseIn = (text: string, phrase: string): Stretch[] => phrasesIn(text, [phrase])[0] ?? [];

/** Where a text has the words of each of some phrases; the text is read once. */
export function phrasesIn(text: string, phrases: readonly string[]): Stretch[][] {
  const foldedIn = (some: readonly PhraseWord[]) => some.map(({ written }) => fold(written));
  const words = phraseWords(text);
  const here = foldedIn(words);
  return phrases.map((phrase) => {
    const sought = foldedIn(phraseWords(phrase));
    return words.flatMap(({ start }, at) => {
      const last = words[at + sought.length - 1];
      return last && sought.every((each, further) => here[at + further] === each) ? [{ start, end: last.end }] : [];
    });
  });
}
