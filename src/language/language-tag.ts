/** A language tag (BCP 47): a code of two or three small letters, then script, region and variants, no extensions. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const known = new Map<string, boolean>();

/** True for a well-formed tag with a code of two or three letters, in any case: longer codes name no language. */
export function isLanguageTag(text: string): boolean {
  return known.getOrInsertComputed(text, isWellFormed);
}

function isWellFormed(text: string): boolean {
  try {
    return languageTag.test(new Intl.Locale(text).baseName);
  } catch {
    return false;
  }
}
