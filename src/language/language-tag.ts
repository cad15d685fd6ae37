/** A language tag (BCP 47): a code of two or three small letters, then script, region and variants, no extensions. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Scripts of living languages that are written from right to left (ISO 15924). */
const fromRight = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const known = new Map<string, boolean>();

/** True for a well-formed tag with a code of two or three letters, in any case: longer codes name no language. */
export function isLanguageTag(text: string): boolean {
  return known.getOrInsertComputed(text, isWellFormed);
}

function isWellFormed(text: string): boolean {
  try {
    const { baseName, language } = new Intl.Locale(text);
    // Not every code of three letters has a name here; those of two are all known.
    return languageTag.test(baseName) && (language.length > 2 || names.of(language) !== undefined);
  } catch {
    return false;
  }
}

/** True for the tag of a language that is written from right to left, in its own script or in that which the tag names. */
export function isWrittenFromRight(tag: string): boolean {
  const script = isLanguageTag(tag) ? new Intl.Locale(tag).maximize().script : undefined;
  return script !== undefined && fromRight.has(script);
}
