import { homeZone } from '../../model/instant.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** The hours of a call are in one time zone: one for which none is given, beside others that have another, is asked about. */
export const zonesAgree: RecordRule = {
  name: 'call/zones',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, file }) => {
    if (!('deadlines' in facts)) return [];
    const zone = facts.deadlines.find((deadline) => deadline['zone-stated'] && deadline.zone !== homeZone)?.zone;
    if (zone === undefined) return [];
    return facts.deadlines.flatMap((deadline, index): Claim[] => {
      if (deadline.zone !== homeZone || deadline['zone-stated'] || deadline.at.length === 10) return [];
      return [{ file, path: ['deadlines', index, 'at'], code: 'assumed-zone', params: { home: homeZone, zone } }];
    });
  },
};
