import type { ArchiveRule, Claim } from '../rule.ts';

/** What the site cannot do for want of a contact is reported, so that nobody misses it unawares. */
export const contactsNamed: ArchiveRule = {
  name: 'site/contact',
  scope: 'archive',
  severity: 'note',
  judge: ({ site, siteFile: file }) => {
    if (!site) return [];
    const { corrections, security } = site.contacts;
    const missing = (field: string, code: 'no-corrections-contact' | 'no-security-contact'): Claim => ({
      file,
      path: ['contacts', field],
      code,
      params: {},
    });
    return [
      ...(corrections ? [] : [missing('corrections', 'no-corrections-contact')]),
      ...(security ? [] : [missing('security', 'no-security-contact')]),
    ];
  },
};
