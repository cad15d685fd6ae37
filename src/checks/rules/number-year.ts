import { occasionOf } from '../../model/occasion.ts';
import type { RecordRule } from '../rule.ts';

/** A reference number has the year of its folder or, where folders have none, that of the record. */
export const numberYear: RecordRule = {
  name: 'record/number-year',
  scope: 'record',
  severity: 'note',
  judge: ({ kind, facts, file }) => {
    const year = /^[A-Z]{2}-(\d{4})-/.exec(facts.number)?.[1];
    const ofFolder = /(?:^|\/)(\d{4})\/[^/]+\/[^/]+$/.exec(file)?.[1];
    const own = kind === 'campaign' ? occasionOf(facts).date.slice(0, 4) : ofFolder;
    if (!year || !own || year === own) return [];
    return [{ file, path: ['number'], code: 'number-of-other-year', params: { number: facts.number, year: own } }];
  },
};
