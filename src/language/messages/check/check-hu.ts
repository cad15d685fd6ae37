import type { CheckMessages } from './check-en.ts';

/** The words of a report on the content, beside the diagnostics themselves. */
export const checkHu: CheckMessages = {
  note: 'Megjegyzés:',
  clean: (records) => `${records} bejegyzés beolvasva: nincs mit javítani.`,
  summary: (records, errors, notes) => `${records} bejegyzés beolvasva: ${errors} hiba, ${notes} megjegyzés.`,
  compared: (base, files) => `Összevetve ezzel: ${base}; ${files} fájl tér el.`,
  elsewhere: (count) => `Más fájlokban, amelyek itt nem szerepelnek: ${count}. Mindet felsorolja: npm run check.`,
};
