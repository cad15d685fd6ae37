import type { Locale } from '../language/locales.ts';

/** Words of a language that say nothing of what is sought, folded; no record is found by them. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'a about all also an and any are as at be been being but by can did do does for from had has have he her him his how if in into is it its me more my no not of on or our out over say said she should so some such tell than that the their them then there these they this those to under up was we were what when where which who whom whose why will with would you your'.split(
      ' ',
    ),
  ),
  hu: new Set(
    'a abban ahol aki akik akkor ami amely amelyek amelyet amelyik amelyben amikor annak arra arrol az azok azon azt azzal be csak de e egy ehhez el ennek es ez ezek ezen ezt fel ha hanem hany hanyan hogy hogyan hol ide igy is itt ki kik kit kivel le lehet lesz maga meg mely melyek melyik mert mi mikor milyen mint mit nem o ok ott s sem szerint tehat ugy vagy van vannak volt voltak'.split(
      ' ',
    ),
  ),
};
