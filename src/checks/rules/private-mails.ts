import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** Nobody’s own mail address stands in public; contacts of the site and of calls do. */
export const privateMails: ArchiveRule = {
  name: 'privacy/mail',
  scope: 'archive',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'mail').map(({ found: { text }, at }) => ({ ...at, code: 'private-mail', params: { text } })),
};
