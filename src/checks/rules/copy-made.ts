import { dayNumber } from '../../language/day-number.ts';
import { dayAt } from '../../model/instant.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import type { Claim, NamingRule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

/** The address of a copy in a web archive, which has the day on which it was made. */
const dayOfCopy = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d*[a-z_]*\/.*$/;

/** The day of an archived copy has come: one in the future is a slip of the pen. */
export const copyMade: NamingRule = {
  name: 'record/copy-made',
  scope: 'archive',
  severity: 'error',
  judge: ({ facts, file, base }, { now }): Claim[] => {
    const today = dayAt(now);
    const made = stringsIn(facts, (text, key) => key === 'url' && dayOfCopy.test(text)).flatMap(
      ({ text: url, path }): Claim[] => {
        const copy = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], facts);
        const at = path.at(-2) === 'archived' ? (copy as { at?: string }).at : undefined;
        const day = url.replace(dayOfCopy, '$1-$2-$3');
        // The clock of the archive may be a day ahead or behind.
        if (!at || at > today || !isPartialDate(day) || Math.abs(dayNumber(at) - dayNumber(day)) <= 1) return [];
        const place = [...base, ...path.slice(0, -1), 'at'];
        return [{ file, path: place, code: 'copy-of-other-day', params: { at, day } }];
      },
    );
    const future = stringsIn(facts, (text, key) => key === 'at' && text > today)
      .filter(({ path }) => path.at(-2) === 'archived')
      .map(({ text: at, path }) => ({
        file,
        path: [...base, ...path],
        code: 'copy-from-future' as const,
        params: { at },
      }));
    return [...future, ...made];
  },
};
