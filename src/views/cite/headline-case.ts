/**
 * Articles, conjunctions and short prepositions that are rarely anything else, which stay small within a title (Chicago Manual of Style, 18th ed.,
 * 8.160).
 */
const small = new Set('a an the and but for or nor as at by in of on per to via from into onto with'.split(' '));

const capitalised = (word: string) => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** Without marks around it. */
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * An English title with capitals as in headlines: every word but small ones, which have them at the beginning, at the end
 * and after a colon or a dash. A word that has a capital already, or is written without small letters, stays.
 */
export function headlineCase(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, at) => {
      const opens = at === 0 || /[:–—?!.]$/.test(words[at - 1] ?? '') || /^[“‘(]/.test(word);
      const isSmall = small.has(bare(word)) && !opens && at < words.length - 1;
      if (isSmall || /\p{Lu}/u.test(word)) return word;
      return word.split('-').map(capitalised).join('-');
    })
    .join(' ');
}
