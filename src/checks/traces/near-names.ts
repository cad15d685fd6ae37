import type { Locale } from '../../language/locales.ts';
import { monthNames } from '../../language/months.ts';
import { nearest } from '../../language/nearest.ts';
import type { FlawTrace } from './trace.ts';

const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Where only a month or a day of the week can be. */
const places: Record<Locale, readonly (readonly [RegExp, readonly string[]])[]> = {
  en: [
    [/(?<=\b\d{1,2} )\p{L}{4,10}(?= (?:19|20)\d\d\b)/gu, monthNames.en],
    [/(?<![\p{L}])\p{Lu}\p{Ll}{3,8}y(?=, \d{1,2} \p{Lu})/gu, days],
  ],
  hu: [[/(?<=\b(?:19|20)\d\d\. )\p{Ll}{4,10}(?= \d{1,2}(?:[.-]|–))/gu, monthNames.hu]],
};

/** Months and days of the week with a letter or two wrong, beside a date. */
export function nearNames(text: string, lang: Locale): FlawTrace[] {
  if (!/\d/.test(text)) return [];
  return places[lang].flatMap(([place, names]) =>
    [...text.matchAll(place)].flatMap(({ 0: written, index }) => {
      const meant = names.some((name) => name.toLowerCase() === written.toLowerCase())
        ? undefined
        : nearest(written, names);
      return meant ? { text: written, offset: index, flaw: 'misspelt' as const, meant } : [];
    }),
  );
}

/** Words before which Hungarian has a comma, unless one of these joins them to what is before. */
const comma =
  /(?<=[\p{L}\p{N}] )(?:hogy|aki(?:k|t|ket|nek|knek|vel|kkel)?|amely(?:ek|et|eket|nek|eknek|ben|ekben|ről|ekről|re|ekre|ből|től|hez|lyel|ekkel|en|eken)?|ahol|amikor)(?!\p{L})/gu;
const joined =
  /(?:^|[^\p{L}])(?:és|s|vagy|de|hanem|mint|csak|is|meg|sem|azért|úgy|akár|illetve|valamint|ahelyett|anélkül|aszerint|attól|azzal|akkor|ott|aminthogy|ha|mivel|hogy|mert|még|már|sőt|főként|főleg|például|különösen|kivéve|noha|bár|azaz|vagyis|tehát|ráadásul|egyrészt|másrészt|nemcsak|ám|mintsem|túl|arra|arról|abban|olyan|annyi|aki|amely|ahol|most|majd|lehet|kár|jó|nem|tudni|igaz|lám|persze|többnyire|gyakran|éppen|pont|rendszerint|leginkább|elsősorban|inkább|pedig|azonban|viszont) $/iu;

/** Endings of words that are joined to an abbreviation without a hyphen. */
const ending =
  /(?<![\p{L}\p{N}-])(\p{Lu}{2,})(ban|ben|ba|be|nak|nek|val|vel|ról|ről|tól|től|hoz|hez|höz|nál|nél|ra|re|ból|ből|ig|ért|t|et|ot|nek)(?!\p{L})/gu;

/** Commas and hyphens that Hungarian has for certain. */
export function hungarianSigns(text: string): FlawTrace[] {
  const commas = [...text.matchAll(comma)].flatMap(({ 0: word, index }) => {
    const before = text.slice(Math.max(0, index - 20), index);
    const [last = ''] = /[\p{L}\p{N}-]+ $/u.exec(before) ?? [];
    if (joined.test(before) || last === '') return [];
    return { text: last + word, offset: index - last.length, flaw: 'comma' as const, meant: `${last.trim()}, ${word}` };
  });
  const endings = [...text.matchAll(ending)].map(({ 0: written, 1: name = '', 2: end = '', index }) => ({
    text: written,
    offset: index,
    flaw: 'hyphen' as const,
    meant: `${name}-${end}`,
  }));
  return [...commas, ...endings];
}
