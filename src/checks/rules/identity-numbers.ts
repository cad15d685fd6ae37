import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** No number that the state gave to one person is public. The message does not repeat it. */
export const identityNumbers: ArchiveRule = {
  name: 'privacy/identity-number',
  scope: 'archive',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'identity-number').map(({ sign: { looksLike }, at }) => ({
      ...at,
      code: 'identity-number',
      params: { looksLike },
    })),
};
