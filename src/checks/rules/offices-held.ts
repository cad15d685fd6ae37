import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';
import type { EntrySubject } from '../subject.ts';

/** An official is named with offices that are listed under that person. */
export const officesHeld: RecordRule = {
  name: 'record/office-held',
  scope: 'archive',
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
        const params = { person, office, file: entry.file, known, meant: nearest(office, known) };
        return {
          file,
          path: ['officials', index, 'offices', position],
          code: 'unknown-office' as const,
          params,
        };
      });
    });
  },
};
