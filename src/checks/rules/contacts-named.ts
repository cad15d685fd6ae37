import { missingContacts } from '../../model/site.ts';
import type { ArchiveRule } from '../rule.ts';

/** What readers lose for want of a contact is reported, so that nobody leaves one out unawares. */
export const contactsNamed: ArchiveRule = {
  name: 'site/contact',
  scope: 'archive',
  severity: 'note',
  judge: ({ site, siteFile: file }) =>
    site
      ? missingContacts(site).map((purpose) => ({
          file,
          path: ['contacts', purpose],
          code: `no-${purpose}-contact` as const,
          params: {},
        }))
      : [],
};
