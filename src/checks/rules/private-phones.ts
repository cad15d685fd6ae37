import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** Nobody’s own telephone number is public; helplines and the contacts of calls do. */
export const privatePhones: ArchiveRule = {
  name: 'privacy/phone',
  scope: 'archive',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'phone').map(({ sign: { text }, at }) => ({
      ...at,
      code: 'private-phone',
      params: { text },
    })),
};
