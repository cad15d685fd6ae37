import type { Locale } from '../../language/locales.ts';

const en = {
  intro: 'A new record',
  kind: 'What do you want to record?',
  kinds: { meeting: 'A meeting', campaign: 'A campaign', 'funding-call': 'A funding call or award' },
  date: {
    meeting: 'When was it? (2026-11-24; 2026-11 or 2026 if that is all that is known)',
    campaign: 'When did it begin? (2026-11-24, 2026-11 or 2026; leave empty if not known)',
    'funding-call': 'When can people start to apply? (2026-11-24; leave empty if not known)',
  },
  needed: 'This field is required.',
  notADate: (date: string) =>
    `“${date}” is not a date: write 2026-11-24, or 2026-11 or 2026 if that is all that is known.`,
  type: 'What kind is it?',
  forums: 'Which forums met?',
  organisers: {
    meeting: 'Which organisations held it?',
    campaign: 'Which organisations run it?',
    'funding-call': 'Which organisations announced it?',
  },
  officials: 'Which public officials or heads of organisations spoke or took part?',
  topics: 'What is it about?',
  search: 'Type part of a name; Tab selects, Enter continues',
  title: { en: 'Title in English', hu: 'Title in Hungarian' },
  original: 'In which language is the text written first?',
  languages: { en: 'English', hu: 'Hungarian' },
  confirm: (path: string, number: string) => `Create ${path} (${number})?`,
  yes: 'Yes',
  no: 'No',
  cancelled: 'Nothing was written.',
  written: 'Written:',
  next: 'Next steps:',
  steps: {
    fill: 'Fill in the organisers and the lines that begin with #, or delete these lines.',
    dev: 'npm run dev shows the draft at http://localhost:4321.',
    check: 'npm run check shows what is missing for publication.',
  },
};

/** Questions and messages of the command for new records, with the same names in both languages. */
export type Prompts = typeof en;

const hu: Prompts = {
  intro: 'Új tétel',
  kind: 'Mit szeretne rögzíteni?',
  kinds: {
    meeting: 'Ülést vagy találkozót',
    campaign: 'Kampányt',
    'funding-call': 'Pályázati felhívást vagy odaítélt támogatást',
  },
  date: {
    meeting: 'Mikor volt? (2026-11-24; 2026-11 vagy 2026, ha több nem ismert)',
    campaign: 'Mikor kezdődött? (2026-11-24, 2026-11 vagy 2026; üres, ha nem ismert)',
    'funding-call': 'Melyik naptól lehet pályázni? (2026-11-24; üres, ha nem ismert)',
  },
  needed: 'Ezt ki kell tölteni.',
  notADate: (date) => `„${date}” nem dátum; írja így: 2026-11-24, vagy ha több nem ismert: 2026-11 vagy 2026.`,
  type: 'Milyen típusú?',
  forums: 'Mely fórumok üléseztek?',
  organisers: {
    meeting: 'Mely szervezetek szervezték?',
    campaign: 'Mely szervezetek folytatják?',
    'funding-call': 'Mely szervezetek hirdették meg?',
  },
  officials: 'Mely közhivatalt viselők vagy szervezeti vezetők szólaltak fel vagy vettek részt?',
  topics: 'Miről szól?',
  search: 'Írja be a név egy részét; Tab jelöl, Enter továbblép',
  title: { en: 'Cím angolul', hu: 'Cím magyarul' },
  original: 'Melyik nyelven készül először a szöveg?',
  languages: { en: 'angolul', hu: 'magyarul' },
  confirm: (path, number) => `Létrehozza ezt a tételt: ${path} (${number})?`,
  yes: 'Igen',
  no: 'Nem',
  cancelled: 'Nem jött létre semmi.',
  written: 'Létrejött:',
  next: 'A következő lépések:',
  steps: {
    fill: 'Töltse ki a szervezőket és a # jellel kezdődő sorokat, vagy törölje ezeket.',
    dev: 'Az npm run dev megmutatja a piszkozatot: http://localhost:4321',
    check: 'Az npm run check megmutatja, mi hiányzik még a közzétételhez.',
  },
};

const prompts: Record<Locale, Prompts> = { en, hu };

/** Questions and messages of the command for new records in a language. */
export function promptsIn(lang: Locale): Prompts {
  return prompts[lang];
}
