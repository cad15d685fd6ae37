import type { Locale } from '../../language/locales.ts';
import { garbledWords } from './garbled-words.ts';
import { otherMarks } from './other-marks.ts';
import type { Slip } from './trace.ts';
import { unfinishedParts } from './unfinished-parts.ts';

/** What a text holds that is not for its readers: notes of its author, marks of other programs, letters that are no letters. */
export const slipKinds = ['unfinished', 'other-marks', 'garbled'] as const;

export type SlipKind = (typeof slipKinds)[number];

/** What a text holds that was not meant for its readers, and of which kind it is. */
export type SlipTrace = Slip & { kind: SlipKind };

/** Code is read as it is written. */
const code = /^(`{3,}|~{3,})[\s\S]*?^\1|(`+)[^`\n]+\2(?!`)/gm;

/**
 * Everything in a text that was not meant for its readers; of two in the same place the first.
 *
 * @param text without addresses
 * @param isBody whether Markdown is read in it
 */
export function slipsIn(text: string, lang: Locale, isBody: boolean): SlipTrace[] {
  const words = isBody && text.includes('`') ? text.replace(code, (written) => written.replace(/\S/g, '\u0000')) : text;
  const all = [
    ...unfinishedParts(words).map((slip) => ({ ...slip, kind: 'unfinished' as const })),
    ...otherMarks(words, isBody).map((slip) => ({ ...slip, kind: 'other-marks' as const })),
    ...garbledWords(words, lang).map((slip) => ({ ...slip, kind: 'garbled' as const })),
  ].sort((a, b) => a.offset - b.offset);
  let end = 0;
  return all.filter(({ offset, text: written }) => {
    if (offset < end) return false;
    end = offset + written.length;
    return true;
  });
}
