import { occasionOf } from '../../model/occasion.ts';
import type { RecordRule } from '../rule.ts';

/** A folder named after a year holds what happened in it. The address has no year, so moving the folder changes none. */
export const folderYear: RecordRule = {
  name: 'record/folder-year',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, file }) => {
    const year = /(?:^|\/)(\d{4})\/[^/]+\/[^/]+$/.exec(file)?.[1];
    const { date, basis } = occasionOf(facts);
    if (!year || basis !== 'stated' || date.startsWith(year)) return [];
    const field =
      'opening' in facts && facts.opening ? 'opening' : 'start' in facts && facts.start === date ? 'start' : undefined;
    if (!field) return [];
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
