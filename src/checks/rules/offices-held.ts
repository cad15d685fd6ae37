import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';
import type { EntrySubject } from '../subject.ts';

/** An official is named with offices that stand under that person. */
export const officesHeld: RecordRule = {
  code: 'record/office-held',
  severity: 'error',
  judge: ({ facts, file }, { entries }) => {
    if (!('officials' in facts)) return [];
    return facts.officials.flatMap(({ person, offices }, index) => {
      const entry = entries.find(
        (each): each is EntrySubject & { kind: 'person' } => each.kind === 'person' && each.id === person,
      );
      if (!entry) return [];
      const known = entry.facts.offices.map(({ id }) => id);
      return offices.flatMap((office, position) => {
        if (known.includes(office)) return [];
        const meant = nearest(office, known);
        return {
          file,
          path: ['officials', index, 'offices', position],
          sentence: `“${person}” has no office “${office}” in ${entry.file}.`,
          remedy: meant ? `Did you mean “${meant}”?` : `Add the office there, or name one of: ${known.join(', ')}.`,
        };
      });
    });
  },
};
