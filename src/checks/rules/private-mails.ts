import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** Nobody’s own e-mail address is public; contacts of the site and of calls do. */
export const privateMails: ArchiveRule = {
  name: 'privacy/mail',
  scope: 'archive',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'mail').map(({ sign: { text }, at }) => ({ ...at, code: 'private-mail', params: { text } })),
};
