import type { Locale } from '../../language/locales.ts';
import type { Flaw } from '../../language/messages/diagnostics/flaws.ts';
import { garbledWords } from './garbled-words.ts';
import { impossibleDates } from './impossible-dates.ts';
import { mistypedAddresses } from './mistyped-addresses.ts';
import { foreignNotation } from './notation.ts';
import { otherMarks } from './other-marks.ts';
import { punctuationFlaws } from './punctuation.ts';
import { readable } from './readable.ts';
import { spellingFlaws } from './spelling.ts';
import type { Slip } from './trace.ts';
import { unfinishedParts } from './unfinished-parts.ts';

/** What a text holds that is not for its readers: notes of its author, marks of other programs, letters that are no letters. */
export const slipKinds = [
  'unfinished',
  'other-marks',
  'garbled',
  'mistyped-address',
  'impossible-date',
  'notation',
  'punctuation',
  'spelling',
] as const;

export type SlipKind = (typeof slipKinds)[number];

/** What a text holds that was not meant for its readers, and of which kind it is. */
export type SlipTrace = Slip & { kind: SlipKind; flaw?: Flaw | undefined };

/** Code is read as it is written. */
const code = /^(`{3,}|~{3,})[\s\S]*?^\1|(`+)[^`\n]+\2(?!`)/gm;

/** A link that touches the word before it, or in English the word behind it; Hungarian endings follow a link. */
const besideLink: Record<Locale, RegExp> = {
  en: /(?<![\p{L}\p{N}!-])\p{L}{2,}\[(?=[^\][\n]+\]\()|(?<=\]\([^)\s]*)\)\p{L}{3,}/gu,
  hu: /(?<![\p{L}\p{N}!-])\p{L}{2,}\[(?=[^\][\n]+\]\()/gu,
};

function gluedLinks(body: string, lang: Locale): SlipTrace[] {
  return [...body.matchAll(besideLink[lang])].map(({ 0: written, index }): SlipTrace => {
    const meant = written.replace(/\[$/, ' [').replace(/^\)/, ') ');
    return { kind: 'punctuation', flaw: 'space-at-link', text: written, offset: index, meant };
  });
}

/** What is wrong with the words, signs, dates and numbers of a text as it is read aloud. */
function flawsIn(text: string, lang: Locale, isBody: boolean): SlipTrace[] {
  const { text: words, inFile } = readable(text, isBody);
  return [
    ...mistypedAddresses(words).map((slip) => ({ ...slip, kind: 'mistyped-address' as const })),
    ...impossibleDates(words).map((slip) => ({ ...slip, kind: 'impossible-date' as const })),
    ...foreignNotation(words, lang).map((slip) => ({ ...slip, kind: 'notation' as const })),
    ...punctuationFlaws(words, lang, isBody).map((slip) => ({ ...slip, kind: 'punctuation' as const })),
    ...spellingFlaws(words, lang).map((slip) => ({ ...slip, kind: 'spelling' as const })),
  ].map(inFile);
}

/**
 * Everything in a text that was not meant for its readers; of two in the same place the first.
 *
 * @param text without addresses
 * @param body the same text with its addresses, where Markdown is read in it
 */
export function slipsIn(text: string, lang: Locale, body?: string): SlipTrace[] {
  const isBody = body !== undefined;
  const withoutCode = (written: string) =>
    isBody && written.includes('`') ? written.replace(code, (inner) => inner.replace(/\S/g, '\u0000')) : written;
  const words = withoutCode(text);
  const all = [
    ...unfinishedParts(words).map((slip) => ({ ...slip, kind: 'unfinished' as const })),
    ...otherMarks(words, isBody).map((slip) => ({ ...slip, kind: 'other-marks' as const })),
    ...garbledWords(words, lang).map((slip) => ({ ...slip, kind: 'garbled' as const })),
    ...flawsIn(body ?? text, lang, isBody),
    ...(isBody ? gluedLinks(withoutCode(body), lang) : []),
  ].sort((a, b) => a.offset - b.offset);
  let end = 0;
  return all.filter(({ offset, text: written }) => {
    if (offset < end) return false;
    end = offset + written.length;
    return true;
  });
}
