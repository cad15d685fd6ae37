import { dayAt } from '../../model/instant.ts';
import type { RecordRule } from '../rule.ts';

/**
 * A published record says since when it is. Without that, its page has the last day on which a source was read, so it is
 * only noted; and not in a folder of which most records do not say it, where it is left to that day on purpose.
 */
export const publicationDated: RecordRule = {
  name: 'record/publication-dated',
  scope: 'archive',
  severity: 'note',
  judge: ({ facts, file, doubtful }, { records, now }) => {
    const isKnown = facts.status === 'draft' || facts['first-published'] || doubtful.has('first-published');
    const published = records.filter((other) => other.facts.status !== 'draft');
    const dated = published.filter((other) => other.facts['first-published']);
    if (isKnown || dated.length * 2 <= published.length) return [];
    return [{ file, path: ['status'], code: 'missing-first-published', params: { today: dayAt(now) } }];
  },
};
