import { dayAt } from '../../model/instant.ts';
import type { RecordRule } from '../rule.ts';
import type { ArchiveSubject } from '../subject.ts';

const known = new WeakMap<ArchiveSubject['records'], boolean>();

/** Whether most published records give the day of their first publication; counted once, not for each record. */
function areMostlyDated(records: ArchiveSubject['records']): boolean {
  return known.getOrInsertComputed(records, () => {
    const published = records.filter(({ facts }) => facts.status !== 'draft');
    return published.filter(({ facts }) => facts['first-published']).length * 2 > published.length;
  });
}

/** The same day a year later: nobody schedules a record for longer. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * A published record says since when it is. Without that, its page has the last day on which a source was read, so it is
 * only noted; and not in a folder of which most records do not say it, where it is left to that day on purpose.
 */
export const publicationDated: RecordRule = {
  name: 'record/publication-dated',
  scope: 'archive',
  severity: 'note',
  judge: ({ facts, file, doubtful }, { records, now }) => {
    const first = facts['first-published'];
    if (first && first > aYearAfter(dayAt(now))) {
      return [{ file, path: ['first-published'], code: 'published-in-years', params: { first } }];
    }
    const isKnown = facts.status === 'draft' || facts['first-published'] || doubtful.has('first-published');
    if (isKnown || !areMostlyDated(records)) return [];
    return [{ file, path: ['status'], code: 'missing-first-published', params: { today: dayAt(now) } }];
  },
};
