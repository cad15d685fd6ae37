import { nearest } from '../../language/nearest.ts';
import { entryOf } from '../entry-of.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** An official is named with offices that are listed under that person; those held before are among them. */
export const officesHeld: RecordRule = {
  name: 'record/office-held',
  scope: 'archive',
  severity: 'error',
  judge: ({ facts, file }, { entries }) => {
    if (!('officials' in facts)) return [];
    return facts.officials.flatMap(({ person, offices, former }, index) => {
      const entry = entryOf(entries, 'person', person);
      if (!entry) return [];
      const held = entry.facts.offices.map(({ id }) => id);
      const unknownIn = (field: 'offices' | 'former', some: readonly string[], known: readonly string[]): Claim[] =>
        some.flatMap((office, position) => {
          if (known.includes(office)) return [];
          const params = { person, office, file: field === 'former' ? file : entry.file, known };
          const meant = nearest(office, known);
          return [
            { file, path: ['officials', index, field, position], code: 'unknown-office', params: { ...params, meant } },
          ];
        });
      return [...unknownIn('offices', offices, held), ...unknownIn('former', former, offices)];
    });
  },
};
