import { said } from '../../language/said.ts';
import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** Nobody’s own mail address stands in public; contacts of the site and of calls do. */
export const privateMails: ArchiveRule = {
  code: 'privacy/mail',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'mail').map(({ kind: _, text, what, ...at }) => ({
      ...at,
      sentence: `Here stands ${what}, ${text}, which may be somebody’s own.`,
      remedy: 'Remove it; the address of an office stands in “contact” of a call or in “contacts” of site.yaml.',
      said: said('mail', { text }),
    })),
};
