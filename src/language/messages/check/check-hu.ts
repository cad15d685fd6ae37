import type { CheckMessages } from './check-en.ts';

/** The words of a report on the content, beside the diagnostics themselves. */
export const checkHu: CheckMessages = {
  note: 'Megjegyzés:',
  clean: (records) => `${records} tétel beolvasva: nincs hiba.`,
  summary: (records, errors, notes) => `${records} tétel beolvasva: ${errors} hiba, ${notes} megjegyzés.`,
  compared: (base, files) => `Összevetve ezzel: ${base}; eltérő fájlok: ${files}.`,
  elsewhere: (count) => `További ${count} hiba vagy megjegyzés más fájlokban; az npm run check ezeket is felsorolja.`,
};
