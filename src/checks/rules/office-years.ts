import { occasionOf } from '../../model/occasion.ts';
import { entryOf } from '../entry-of.ts';
import type { RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/** The years that a record is about; one without an end may go on. Undefined where no source dates it. */
function yearsOf({ kind, facts }: RecordSubject): [first: string, last: string] | undefined {
  const first = occasionOf(facts).date.slice(0, 4);
  if (!first) return undefined;
  const end = 'end' in facts ? facts.end : undefined;
  const goesOn = end === 'open' || (kind === 'campaign' && !end);
  return [first, goesOn ? '9999' : (end ?? first).slice(0, 4)];
}

/** An official has an office in the years in which sources saw it; one that was held before is named as former. */
export const officeYears: RecordRule = {
  name: 'record/office-years',
  scope: 'archive',
  severity: 'note',
  judge: (record, { entries }) => {
    const { facts, file } = record;
    const years = yearsOf(record);
    if (!('officials' in facts) || !years) return [];
    const [first, last] = years;
    return facts.officials.flatMap(({ person, offices, former }, index) => {
      const entry = entryOf(entries, 'person', person);
      return offices.flatMap((id, position) => {
        const seen = entry?.facts.offices.find((office) => office.id === id)?.seen;
        const [from = '', to = from] = (seen ?? '').split('/').map((date) => date.slice(0, 4));
        // An interval that cannot be read is reported where it is written; here the year 1 stands for it.
        if (!entry || from <= '0001') return [];
        // A former office was seen at any time before.
        if (from <= last && (to >= first || former.includes(id))) return [];
        const [earliest, , latest] = [from, to, first].sort();
        const wider = `${earliest}/${latest}`;
        const path = ['officials', index, 'offices', position];
        const params = { person, office: id, seen: seen ?? '', year: first, wider, file: entry.file };
        return { file, path, code: 'office-unseen' as const, params };
      });
    });
  },
};
