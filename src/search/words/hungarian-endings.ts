const plural = '(?:[aeo]?k|j?[ae]i|j?uk|u?k)?';
/** „ENSZ-szel”, „IOM-mel”: -val and -vel take on the consonant with which the abbreviation is spoken. */
const withConsonant = '(?:[bcdfgjklmnprstvz]|sz|zs|cs|gy|ny|ly|ty)?[bcdfgjklmnprstvz][ae]l';
const longCases = `n[ae]k|b[ae]n|b[ae]|bol|rol|tol|r[ae]|ig|n[ae]l|h[oe]z|ert|kent|beli|${withConsonant}`;
const shortCases = '[aeo]?t|[aeo]?n|[aeo]?k|[aeo]?s|i|j?[ae]|j?uk';

const accents: Readonly<Record<string, string>> = { a: 'aá', e: 'eé', o: 'oóöő', u: 'uúüű', i: 'ií' };

/** A pattern of folded letters for letters with accents. */
const accented = (pattern: string) =>
  pattern.replace(/\[[a-z]+\]|[aeoui](?![a-z]*\])/g, (found) =>
    found.startsWith('[')
      ? `[${[...found.slice(1, -1)].map((letter) => accents[letter] ?? letter).join('')}]`
      : `[${accents[found]}]`,
  );

const isLong = new RegExp(`^${accented(`${plural}(?:${longCases})`)}$`, 'iu');
const withEnding = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}]*\.?)( ?)[-\u2010\u2013](${accented(`${plural}(?:${longCases}|${shortCases})`)})(?![\p{L}\p{N}-])`,
  'giu',
);

/**
 * A text without the endings that Hungarian sets after a hyphen to names and abbreviations: „ENSZ-nek”, „Kft.-vel”, „NGO-k”.
 * A space may have parted one from a word with a capital; after other words only long ones are no words of their own.
 */
export const withoutEndings = (text: string): string =>
  text.replace(withEnding, (whole, word: string, space: string, ending: string) => {
    const isName = word.charAt(0) !== word.charAt(0).toLowerCase();
    return isName || (space === '' && isLong.test(ending)) ? word : whole;
  });
