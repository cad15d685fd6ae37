import { said } from '../../language/said.ts';
import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** A number plate leads to the owner of the car. */
export const numberPlates: ArchiveRule = {
  code: 'privacy/plate',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'plate').map(({ kind: _, text, what, ...at }) => ({
      ...at,
      sentence: `Here stands what looks like ${what}, ${text}.`,
      remedy:
        'Remove it; if it is the code of a project or call, write it in the facts under “project-code” or “code”.',
      said: said('plate', { text }),
    })),
};
