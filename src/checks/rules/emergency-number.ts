import type { ArchiveRule } from '../rule.ts';

/** Whoever is in danger finds the number to call first: one of the helplines is the emergency number of the country. */
export const emergencyNumber: ArchiveRule = {
  name: 'site/emergency-number',
  scope: 'archive',
  severity: 'error',
  judge: ({ site, siteFile: file }) => {
    if (!site || site.helplines.some(({ emergency }) => emergency)) return [];
    return site.helplines.length > 0
      ? [{ file, path: ['helplines'], code: 'no-emergency-number', params: {} }]
      : [{ file, path: ['helplines'], code: 'no-helplines', params: {}, severity: 'note' }];
  },
};
