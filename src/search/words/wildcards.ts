import { fold } from './fold.ts';

/** A word with wildcards, as it is written, and where it is. */
interface WildcardWord {
  written: string;
  start: number;
  end: number;
}

/** A run of letters with stars and question marks, none of which ends a sentence. */
const run = /(?<![\p{L}\p{M}\p{N}*?'’-])[\p{L}\p{M}*?'’-]*(?:\*|\?(?=[\p{L}*]))[\p{L}\p{M}*?'’-]*/gu;

/** Fewer letters begin, or end, too many words. */
const minLetters = 3;
/** More stars match anything. */
const maxStars = 3;

function canBeLookedFor(written: string): boolean {
  const letters = written.match(/\p{L}/gu)?.length ?? 0;
  const stars = written.match(/\*/g)?.length ?? 0;
  return letters >= minLetters && stars <= maxStars && /^[\p{L}\p{M}*?]+$/u.test(written);
}

/** The words of a text that have wildcards: a star for any letters, a question mark between letters for one. */
export function wildcardWordsIn(text: string): WildcardWord[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
    const written = found.replace(/\?+$/, '');
    return canBeLookedFor(written) ? [{ written, start: index, end: index + written.length }] : [];
  });
}

/** Whether a text is one word with wildcards and the marks that end a sentence. */
export const isWildcardWord = (text: string): boolean => {
  const [first] = wildcardWordsIn(text);
  return first?.start === 0 && /^[.,;:!?]*$/.test(text.slice(first.end));
};

/** The words among those known that a word with wildcards matches, at most so many; accents do not count. */
export function matchingWords(written: string, known: readonly string[], most: number): string[] {
  const pattern = new RegExp(`^${fold(written).replace(/\*+/g, '.*').replaceAll('?', '.')}$`, 'u');
  const forms: string[] = [];
  for (const word of known) {
    if (!pattern.test(fold(word))) continue;
    if (forms.push(word) === most) break;
  }
  return forms;
}
