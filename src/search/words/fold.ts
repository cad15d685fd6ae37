/** A text in small letters and without accents, as readers type it. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How many UTF-16 units of a word are indexed and looked up; the longest Hungarian word in use has some fifty letters. */
export const longestWord = 64;

/** The beginning of a text, at most so many UTF-16 units long, that ends within no character. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** A word as it is indexed and looked up: whole, or, where it is longer than any word in use, its first letters. */
export const bounded = (word: string): string => beginningOf(word, longestWord);

/**
 * A text as a keyboard writes it: letters composed, of the usual width and not joined to ligatures, without the
 * characters that nobody sees (soft hyphens, zero-width spaces, marks of direction), which come with copied text.
 */
export const asTyped = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFKC');
