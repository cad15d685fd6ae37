import type { FlawTrace } from './trace.ts';

const sentences = /(?<=^|[.!?\n] ?)[^.!?\n]{40,}[.!?](?=\s|$)/g;
const headings = /(?<=^|\n)(#{2,6}) +([^\n]+)/g;

/** What may be before the first word of a sentence: the mark of a list item, a bracket of a link. */
const mark = /^\s*(?:(?:[-*+>]|\d+[.)]) +)?\[?/;

/** What was there before, by what it says. */
function again<T>(found: readonly T[], wordsOf: (each: T) => string): T[] {
  const seen = new Set<string>();
  return found.filter((each) => {
    const words = wordsOf(each);
    if (seen.has(words)) return true;
    seen.add(words);
    return false;
  });
}

/** Sentences and headings that a text has twice, and headings with nothing below them. */
export function repeats(text: string, isBody: boolean): FlawTrace[] {
  const all = [...text.matchAll(sentences)].map(({ 0: sentence, index }) => {
    const words = sentence.replace(mark, '');
    return { text: words, offset: index + sentence.length - words.length, flaw: 'doubled-sentence' as const };
  });
  const doubled = again(all, (each) => each.text);
  if (!isBody || (!text.includes('\n#') && !text.startsWith('#'))) return doubled;
  const titles = [...text.matchAll(headings)];
  const named =
    (flaw: 'doubled-heading' | 'empty-section') =>
    ([, marks = '', words = '']: RegExpExecArray) => ({ marks, words, flaw });
  const found = [
    ...again(titles, ([, , words = '']) => words.toLowerCase()).map((each) => ({
      each,
      ...named('doubled-heading')(each),
    })),
    ...titles
      .filter(({ 0: heading, 1: marks = '', index }) => {
        const [next] = /^\s*(?:#+ )?/.exec(text.slice(index + heading.length, index + heading.length + 20)) ?? [''];
        const level = next.trim().length;
        return index + heading.length + next.length >= text.length || (level > 0 && level <= marks.length);
      })
      .map((each) => ({ each, ...named('empty-section')(each) })),
  ];
  return [
    ...doubled,
    ...found.map(({ each, words, flaw }) => ({
      text: words,
      offset: each.index + each[0].length - words.length,
      flaw,
    })),
  ];
}
