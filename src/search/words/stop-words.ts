import type { Locale } from '../../language/locales.ts';
import { fold } from './fold.ts';

/** The stop words of a language, folded; they are not indexed. In Hungarian texts, those of English names are among them. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'a about all also an and any are as at be been being but by can did do does for from had has have he her him his how if in into is it its me more my no not of on or our out over say said she should so some such tell than that the their them then there these they this those to under up was we were what when where which who whom whose why will with would you your'.split(
      ' ',
    ),
  ),
  hu: new Set(
    'a abban ahol aki akik akkor ami amely amelyek amelyet amelyik amelyben amikor annak arra arrol az azok azon azt azzal be csak de e egy ehhez el ennek es ez ezek ezen ezt fel ha hanem hany hanyan hogy hogyan hol honnan hova ide igy is itt ki kik kikkel kikrol kinek kirol kit kitol kivel le lehet lehetett lesz maga meg mely melyek melyik meddig mennyibe mert mi mibol mikor milyen mint miota mirol mit nem o ok ott s sem szerint tehat ugy vagy van vannak volt voltak and for from of the with'.split(
      ' ',
    ),
  ),
};

/** Words that open a question, folded. */
export const questionOpeners: Record<Locale, ReadonlySet<string>> = {
  en: new Set('are can did do does has have how is was were what when where which who whom whose why'.split(' ')),
  hu: new Set(
    'hany hanyan hogyan hol honnan hova ki kik kikkel kinek kit kivel meddig mely melyik mennyi mennyibe mennyit mi miert mik mikor milyen miota mit van volt'.split(
      ' ',
    ),
  ),
};

/** Words that only serve to ask a question, folded; elsewhere they are terms as others are. */
export const questionFillers: Record<Locale, ReadonlySet<string>> = {
  en: new Set('anybody anyone anything ever get got happen happened happens know many much still there'.split(' ')),
  hu: new Set('kell kellett mennyi mennyit miert tortenik tortent tudni valaki valami valaha'.split(' ')),
};

/** Whether a word is a stop word in one of the languages: it is neither corrected nor completed. */
export function isStopWord(word: string): boolean {
  const folded = fold(word);
  return stopWords.en.has(folded) || stopWords.hu.has(folded);
}
