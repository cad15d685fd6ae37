/** A word without accents and in small letters, as readers type it. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many letters at the beginning of two words must agree for one to be a form of the other. */
const stemLength = 4;

/** How many letters an ending may add to a shorter word: “laws” is a form of “law”, “NGOs” of “NGO”. */
const endingLength = 2;

const isFormOf = (asked: string, found: string) =>
  found.startsWith(asked.slice(0, stemLength)) ||
  (found.length > 2 && asked.startsWith(found) && asked.length - found.length <= endingLength);

/**
 * Whether what was found has anything to do with what was asked. Pagefind falls back to ever shorter beginnings of
 * a word that it does not know, down to one letter: “asylum” then finds every Hungarian page with the article „a”.
 *
 * @param marked the words of the page that were found
 */
export function isRelevant(words: string, marked: string): boolean {
  const asked = wordsOf(words);
  const found = wordsOf(marked);
  return asked.some((word) => found.some((each) => isFormOf(word, each)));
}
