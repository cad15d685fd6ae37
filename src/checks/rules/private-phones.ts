import { said } from '../../language/said.ts';
import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** Nobody’s own telephone number stands in public; helplines and the contacts of calls do. */
export const privatePhones: ArchiveRule = {
  code: 'privacy/phone',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'phone').map(({ kind: _, text, what, ...at }) => ({
      ...at,
      sentence: `Here stands ${what}, ${text}, which may be somebody’s own.`,
      remedy: 'Remove it; the number of an office stands in “contact” of a call or in “helplines” of site.yaml.',
      said: said('phone', { text }),
    })),
};
