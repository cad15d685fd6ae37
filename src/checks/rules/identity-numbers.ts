import { said } from '../../language/said.ts';
import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** No number that the state gave to one person stands in public. The message does not repeat it. */
export const identityNumbers: ArchiveRule = {
  code: 'privacy/identity-number',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'identity-number').map(({ kind: _, text: __, what, ...at }) => ({
      ...at,
      sentence: `Here stands what looks like ${what}.`,
      remedy:
        'Remove it; if it is the code of a project or call, write it in the facts under “project-code” or “code”.',
      said: said('identity-number', {}),
    })),
};
