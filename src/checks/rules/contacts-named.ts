import type { ArchiveRule } from '../rule.ts';

/** What the site cannot do for want of a contact is said, so that nobody misses it unawares. */
export const contactsNamed: ArchiveRule = {
  code: 'site/contact',
  severity: 'note',
  judge: ({ site, siteFile: file }) => {
    if (!site) return [];
    const claims = [];
    if (!site.contacts.corrections) {
      const sentence = 'No contact for corrections: records do not say how to report a mistake.';
      claims.push({ file, path: ['contacts', 'corrections'], sentence, remedy: 'Add “corrections” under “contacts”.' });
    }
    if (!site.contacts.security) {
      const sentence = 'No contact for security: there is no security.txt.';
      claims.push({ file, path: ['contacts', 'security'], sentence, remedy: 'Add “security” under “contacts”.' });
    }
    return claims;
  },
};
