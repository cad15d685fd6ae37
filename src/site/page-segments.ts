import type { Locale } from '../language/locales.ts';

/** Addresses of the site's own pages; a page without a line here keeps its folder's name in both languages. */
export const pageSegments: Record<string, Record<Locale, string>> = {
  about: { en: 'about', hu: 'az-oldalrol' },
  help: { en: 'help', hu: 'segitseg' },
  journalists: { en: 'journalists', hu: 'ujsagiroknak' },
  editors: { en: 'editors', hu: 'szerkesztoknek' },
  'editors-report': { en: 'editors/first-report', hu: 'szerkesztoknek/elso-beszamolo' },
  'editors-texts': { en: 'editors/texts-and-pictures', hu: 'szerkesztoknek/szoveg-es-kep' },
  'editors-entries': { en: 'editors/entries', hu: 'szerkesztoknek/bejegyzesek' },
  'editors-changes': { en: 'editors/changes', hu: 'szerkesztoknek/valtoztatas' },
  'editors-together': { en: 'editors/translating-and-reviewing', hu: 'szerkesztoknek/forditas-es-atnezes' },
  'editors-another': { en: 'editors/another-body', hu: 'szerkesztoknek/mas-testulet' },
  'editors-rules': { en: 'editors/rules', hu: 'szerkesztoknek/szabalyok' },
  privacy: { en: 'privacy', hu: 'adatvedelem' },
  accessibility: { en: 'accessibility', hu: 'akadalymentesites' },
};
