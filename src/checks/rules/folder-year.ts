import { occasionOf } from '../../model/occasion.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import type { RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/** The field that dates the record itself, and its day, month or year. */
function dayOf(facts: RecordSubject['facts']): [field: 'opening' | 'start', date: string | undefined] {
  if ('opening' in facts && facts.opening) return ['opening', facts.opening.slice(0, 10)];
  return ['start', 'start' in facts ? facts.start : undefined];
}

/**
 * A folder named after a year holds what happened in it, one named after a day what began on it. The address has no year,
 * so moving the folder changes none.
 */
export const folderYear: RecordRule = {
  name: 'record/folder-year',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, file }) => {
    const [field, start] = dayOf(facts);
    const day = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]+\/[^/]+$/.exec(file)?.[1];
    if (day && start?.length === 10 && isPartialDate(day) && start !== day) {
      return [{ file, path: [field], code: 'folder-of-other-day', params: { day, field, date: start } }];
    }
    const year = /(?:^|\/)(\d{4})\/[^/]+\/[^/]+$/.exec(file)?.[1];
    const { date, basis } = occasionOf(facts);
    if (!year || basis !== 'stated' || date.startsWith(year)) return [];
    if (start !== date) return [];
    return [
      {
        file,
        path: [field],
        code: 'folder-of-other-year',
        params: { year, field, date },
      },
    ];
  },
};
