import type { Trace } from './trace.ts';

/** A phrase in a text that the site lists, and what to write instead. */
export interface PhraseTrace extends Trace {
  /** As it is listed. */
  phrase: string;
  better: string;
}

/** Finds the listed phrases of a text without mark-up. */
export type PhraseFinder = (text: string) => PhraseTrace[];

/** Words in quotation marks are somebody else’s. No mark is passed twice, so that marks without a partner cost no more. */
const quoted = /„[^„“”]*[“”]|“[^“„”]*”|»[^«»]*«|«[^«»]*»|‘[^‘’]*’(?!\p{L})|"[^"]*"/gu;

/** A sign that belongs to no phrase, in place of what is not searched. */
export const unsearched = '\u0000';

/** A word of a text, and what is between it and the next. */
interface Word {
  /** In small letters. */
  word: string;
  gap: string;
  start: number;
  end: number;
}

/** A listed phrase: of each word its beginning, whether any ending may follow, and what is between it and the next. */
interface Listed {
  phrase: string;
  better: string;
  words: { stem: string; isOpen: boolean; gap: string }[];
}

const gapOf = (signs: string) => (signs === ' ' ? signs : signs.replace(/\s+/g, ' ').replaceAll('’', "'"));

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  return found.map(({ 0: written, index: start }, at) => {
    const end = start + written.length;
    return { word: written.toLowerCase(), gap: gapOf(text.slice(end, found[at + 1]?.index)), start, end };
  });
}

function listedOf([phrase, better]: [string, string]): Listed {
  const words = wordsOf(phrase.normalize()).map(({ word: stem, gap }) => {
    return { stem, isOpen: gap.startsWith('*'), gap: gap.replace('*', '') };
  });
  return { phrase, better, words };
}

/** Whether a phrase is in a text from one of its words on. */
function isAt(text: readonly Word[], from: number, { words }: Listed): boolean {
  return words.every(({ stem, isOpen, gap }, index) => {
    const { word, gap: after } = text[from + index] ?? {};
    if (word === undefined || !(isOpen ? word.startsWith(stem) : word === stem)) return false;
    return index === words.length - 1 || after === gap;
  });
}

/**
 * A finder of listed phrases. It goes through a text once: each word is compared with the phrases that begin with its first
 * letter, longer ones first.
 */
export function phraseFinder(list: Readonly<Record<string, string>>): PhraseFinder {
  const sorted = Object.entries(list).sort(([one], [other]) => other.length - one.length);
  const beginning = Map.groupBy(sorted.map(listedOf), ({ words }) => words[0]?.stem.charAt(0));
  return (text) => {
    if (beginning.size === 0) return [];
    const words = wordsOf(text.replace(quoted, (own) => unsearched.repeat(own.length)));
    const found: PhraseTrace[] = [];
    for (let at = 0; at < words.length; at++) {
      const listed = beginning.get(words[at]?.word.charAt(0))?.find((each) => isAt(words, at, each));
      const offset = words[at]?.start;
      if (!listed || offset === undefined) continue;
      at += listed.words.length - 1;
      const written = text.slice(offset, words[at]?.end).replace(/\s+/g, ' ');
      found.push({ text: written, offset, phrase: listed.phrase, better: listed.better });
    }
    return found;
  };
}
