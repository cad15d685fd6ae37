import type { ArchiveRule, RecordRule } from '../rule.ts';
import { statedIn } from '../stated-in-texts.ts';
import { isSlipOf } from '../traces/numbers.ts';
import { phonesIn } from '../traces/phone-numbers.ts';

/** The digits of a number behind 06 or +36. */
const digitsOf = (number: string) => number.replace(/\D/g, '').replace(/^(?:06|36)/, '');

/** Whether a number of Hungary has as many digits as its area has. */
function isWhole(number: string): boolean {
  const compact = number.replace(/[^\d+]/g, '');
  if (!/^(?:06|\+36|36)/.test(compact) || compact.length < 7) return true;
  const isMobile = /^(?:20|21|30|31|50|70)/.test(digitsOf(compact));
  return digitsOf(compact).length === (isMobile ? 9 : 8);
}

/** The number of a helpline has as many digits as a number of Hungary has. */
export const helplineDigits: ArchiveRule = {
  name: 'site/helpline-number',
  scope: 'archive',
  severity: 'error',
  judge: ({ site, siteFile: file }) =>
    (site?.helplines ?? []).flatMap(({ number }, index) =>
      isWhole(number)
        ? []
        : { file, path: ['helplines', index, 'number'], code: 'helpline-digits' as const, params: { number } },
    ),
};

/** A text gives the number of a helpline as the site does: whoever needs it has no second try. */
export const helplineNumbers: RecordRule = {
  name: 'words/helpline-number',
  scope: 'archive',
  severity: 'error',
  judge: ({ texts }, { site }) => {
    const known = site?.helplines.map(({ number }) => number).filter((number) => digitsOf(number).length > 4) ?? [];
    const all = new Set(known.map(digitsOf));
    return statedIn(texts, { inField: phonesIn, inBody: ({ phones }) => phones }).flatMap(({ trace, at }) => {
      const digits = digitsOf(trace.text);
      if (all.has(digits)) return [];
      const meant = known.find((number) => isSlipOf(Number(digits), Number(digitsOf(number))));
      return meant ? { ...at, code: 'helpline-differs' as const, params: { written: trace.text, meant } } : [];
    });
  },
};
