import type { Locale } from '../../language/locales.ts';
import type { Flaw } from '../../language/messages/diagnostics/flaws.ts';
import { monthNames } from '../../language/months.ts';
import { timesHu } from '../../language/times-hu.ts';
import type { FlawTrace } from './trace.ts';

/** A form, and what is meant by it; undefined where it is right, or may mean several things. */
type Form = readonly [flaw: Flaw, pattern: RegExp, meant: (...groups: string[]) => string | undefined | false];

const { en: english, hu: hungarian } = monthNames;
const [inEnglish, inHungarian] = [english.join('|'), hungarian.join('|')];
const start = String.raw`(?<![\p{L}\p{N}.,:/_–-])`;

const isDay = (day: string, month: string) =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** A day in the words of English. */
const inWords = (year: string, month: string, day: string) => `${Number(day)} ${english[Number(month) - 1]} ${year}`;

/** A date of two numbers that may each be the month: nobody can tell, unless one is above 12. */
function slashed(one: string, other: string, year: string): string | undefined | false {
  if (isDay(one, other) && isDay(other, one) && one !== other) return undefined;
  if (isDay(one, other)) return inWords(year, other, one);
  return isDay(other, one) && inWords(year, one, other);
}

/** Whether a number is read with back vowels, as its times are: háromszor. */
const isBack = (count: number) => timesHu(count).endsWith('szor');
const backOf = new Map([
  ...'ban ben,ból ből,ba be,tól től,nak nek,nál nél,ról ről,ra re,án én,ától étől,áig éig,ára ére,ához éhez'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
]);
const frontOf = new Map([...backOf].map(([back, front]) => [front, back]));
const endings = (pairs: readonly string[]) => pairs.flatMap((back) => [back, backOf.get(back)]).join('|');
const yearEndings = endings(['ban', 'ból', 'ba', 'tól', 'nak', 'nál', 'ról', 'ra']);
const dayEndings = endings(['án', 'ától', 'áig', 'ára', 'ához']);

/** A number with the ending that its vowels ask for; false where it has it. */
function harmonious(lead: string, number: string, ending: string, back: boolean): string | false {
  const right = back ? (frontOf.get(ending) ?? ending) : (backOf.get(ending) ?? ending);
  return right !== ending && `${lead}${number}-${right}`;
}

/** A share above 100 per cent; of sums and wages there may be one, of those who are counted there is none. */
const aboveAll = String.raw`(?<![\p{L}\p{N}.,])((?:1(?!00(?!\d))|[2-9])\d\d(?:[.,]\d+)?`;
const countedEn = 'victims|cases|participants|respondents|applicants|applications|people|women|men|children|pupils';
const countedHu =
  'áldozatok|ügyek|esetek|résztvevők|válaszadók|pályázók|pályázatok|emberek|nők|férfiak|gyermekek|diákok';

const dashed = (from: string, to: string) => `${from}–${to}`;
const moneyHu = '(?=[ \\u00a0](?:forint|Ft|HUF|eur|EUR|frank|fő|ember|áldozat|szervezet|résztvev))';

const forms: Record<Locale, readonly Form[]> = {
  en: [
    ['date-form', new RegExp(String.raw`${start}(\d{1,2})[/](\d{1,2})[/]((?:19|20)\d\d)(?![\p{N}/])`, 'gu'), slashed],
    [
      'date-form',
      new RegExp(String.raw`${start}(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\p{N}/])`, 'gu'),
      (day, month, year) => isDay(day, month) && inWords(year, month, day),
    ],
    [
      'date-form',
      new RegExp(String.raw`${start}((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\p{N}-])`, 'gu'),
      (year, month, day) => isDay(day, month) && inWords(year, month, day),
    ],
    [
      'number-form',
      new RegExp(String.raw`${start}(\d{1,3}),(\d{1,2})(?=[ \u00a0](?:million|billion|per cent|percent|km)|%)`, 'gu'),
      (whole, part) => `${whole}.${part}`,
    ],
    [
      'number-form',
      /(?<=(?:HUF|EUR|CHF|USD|€|£)[ \u00a0]?)(\d{1,3}(?:\.\d{3})+)(?!\d|\.\d)/gu,
      (written) => written.replaceAll('.', ','),
    ],
    [
      'number-form',
      new RegExp(
        String.raw`${start}(\d{1,3}(?:\.\d{3})+)(?=[ \u00a0](?:forints|euros|people|victims|persons|participants))`,
        'gu',
      ),
      (written) => written.replaceAll('.', ','),
    ],
    ['marks-of-hungarian', /(?<![\p{L}\p{N}])(„[\p{L}\p{N}!?.,’ -]{1,80}”)/gu, (written) => `“${written.slice(1)}`],
    [
      'share-above-all',
      new RegExp(String.raw`${aboveAll}(?:[ \u00a0]per ?cent|%)) of (?:all |the )*(?:${countedEn})`, 'giu'),
      () => undefined,
    ],
    ['number-form', /(?<!\d)((?:19|20)\d0)['’]s(?!\p{L})/gu, (decade) => `${decade}s`],
    [
      'ordinal-form',
      /(?<![\p{L}\p{N}.,-])(\d{1,3})(st|nd|rd|th)(?!\p{L})/gu,
      (number, ending) => {
        const isTeen = /1\d$/.test(number);
        const right = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][Number(number.at(-1))] ?? 'th');
        return right !== ending && `${number}${right}`;
      },
    ],
    ['span-form', new RegExp(String.raw`${start}(\d{1,2})-(\d{1,2})(?= (?:${inEnglish})\b)`, 'gu'), dashed],
    ['span-form', new RegExp(String.raw`${start}((?:19|20)\d\d)-((?:19|20)\d\d)(?![\p{L}\p{N}/-])`, 'gu'), dashed],
  ],
  hu: [
    [
      'date-form',
      new RegExp(String.raw`${start}((?:19|20)\d\d)[.-] ?(\d{1,2})[.-] ?(\d{1,2})(?![\p{N}]|-\d)`, 'gu'),
      (year, month, day) => isDay(day, month) && `${year}. ${hungarian[Number(month) - 1]} ${Number(day)}`,
    ],
    [
      'date-form',
      new RegExp(String.raw`${start}((?:19|20)\d\d)(?:[ \u00a0]|\.)((?:${inHungarian})(?= \d))`, 'gu'),
      (year, month) => `${year}. ${month}`,
    ],
    [
      'date-form',
      new RegExp(String.raw`${start}(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)(?![\p{N}/])`, 'gu'),
      () => undefined,
    ],
    [
      'date-form',
      /(?<=\p{Ll} )(\d{1,2})(?:\.-|\.? -)(án|én|jén|i|ai|ei|ig|től|tól|jétől|jéig|ára|ére)(?!\p{L})/gu,
      (day, ending) => `${day}-${ending}`,
    ],
    [
      'number-form',
      /(?<![\p{L}\p{N}.,])(\d{1,4})\.-(\p{Ll}{1,6})(?!\p{L})/gu,
      (number, ending) => `${number}-${ending}`,
    ],
    [
      'number-form',
      new RegExp(
        String.raw`${start}(\d{1,3})\.(\d{1,2})(?=[ \u00a0](?:millió|milliárd|ezer|százalék|forint|euró|km)|%)`,
        'gu',
      ),
      (whole, part) => `${whole},${part}`,
    ],
    [
      'number-form',
      new RegExp(String.raw`${start}(\d{1,3}(?:[.,]\d{3})+)${moneyHu}`, 'gu'),
      (written) => written.replace(/[.,]/g, ' '),
    ],
    [
      'number-form',
      /(?<![\p{L}])(HUF|EUR)[ \u00a0](\d[\d ,]*)[ \u00a0](?:Ft|forint|HUF|euró|EUR)(?!\p{L})/gu,
      (currency, number) => `${number} ${currency === 'HUF' ? 'forint' : 'euró'}`,
    ],
    [
      'share-above-all',
      new RegExp(String.raw`(?<=(?:${countedHu}) )${aboveAll}(?:[ \u00a0]százalék|%-?)\p{Ll}{0,6})(?!\p{L})`, 'gu'),
      () => undefined,
    ],
    ['ordinal-form', /(?<![\p{L}\p{N}.,-])(\d{1,2})-(?:[aeoö]?dik|ik)(?!\p{L})/gu, (number) => `${number}.`],
    ['span-form', new RegExp(String.raw`(?<=(?:${inHungarian}) )(\d{1,2})-(\d{1,2})(?!\d)`, 'gu'), dashed],
    ['span-form', new RegExp(String.raw`${start}((?:19|20)\d\d)-((?:19|20)\d\d)(?![\p{N}/]|-\d)`, 'gu'), dashed],
    [
      'ending',
      new RegExp(String.raw`(?<![\p{L}\p{N}.,/])((?:1[5-9]|20)\d\d)-(${yearEndings})(?!\p{L})`, 'gu'),
      (year, ending) => harmonious('', year, ending, isBack(Number(year))),
    ],
    [
      'ending',
      new RegExp(String.raw`(?<=(?:${inHungarian})[ \u00a0](?:\d{1,2}–)?)(\d{1,2})-(${dayEndings})(?!\p{L})`, 'gu'),
      (day, ending) => harmonious('', day, ending, day === '2' || isBack(Number(day))),
    ],
  ],
};

/** Dates and numbers in a form that the language does not have, or that its readers would take for another. */
export function foreignNotation(text: string, lang: Locale): FlawTrace[] {
  if (!/[\d„]/.test(text)) return [];
  return forms[lang].flatMap(([flaw, pattern, meantOf]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index, ...groups }) => {
      const meant = meantOf(...(Object.values(groups).slice(0, 3) as string[]));
      return meant === false ? [] : { text: written, offset: index, flaw, meant };
    }),
  );
}
