import type { ArchiveRule } from '../rule.ts';

/** Whoever is in danger finds the number to call first: one of the helplines is the emergency number of the country. */
export const emergencyNumber: ArchiveRule = {
  code: 'site/emergency-number',
  severity: 'error',
  judge: ({ site, siteFile: file }) => {
    if (!site || site.helplines.some(({ emergency }) => emergency)) return [];
    const hasHelplines = site.helplines.length > 0;
    return [
      {
        file,
        path: ['helplines'],
        sentence: hasHelplines
          ? 'None of the helplines is the number to call in danger to life.'
          : 'No helpline is named: whoever is in danger finds no number to call.',
        remedy: hasHelplines
          ? 'Write “emergency: true” at the emergency number, such as 112 in the European Union, or add it.'
          : 'Add “helplines”, with “emergency: true” at the emergency number, such as 112 in the European Union.',
        severity: hasHelplines ? 'error' : 'note',
      },
    ];
  },
};
