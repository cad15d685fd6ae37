import type { Flaw } from '../../language/messages/diagnostics/flaws.ts';
import { monthNames } from '../../language/months.ts';
import type { FlawTrace } from './trace.ts';

const { en: english, hu: hungarian } = monthNames;
const [inEnglish, inHungarian] = [english.join('|'), hungarian.join('|')];

/** How many days each month may have. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const year = String.raw`(?<year>(?:1[6-9]|20)\d\d)`;
const days = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:/–-])(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${inEnglish})(?: ${year})?\b`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?<month>${inEnglish}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:, ${year})?(?![\d:]|\.\d|\p{L}|[-–]\d)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:\b${year}\. )?(?<!\p{L})(?<month>${inHungarian}) (?<day>\d{1,2})(?!\d)(?=[.\p{L},)-]|$)(?!\.? ?[-–]\d)`,
    'gu',
  ),
];

/** Days that no month, or not the month of that year, has. */
function daysThatAreNot(text: string): FlawTrace[] {
  return days.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap(({ 0: written, index, groups = {} }) => {
      const month = Math.max(english.indexOf(groups.month ?? ''), hungarian.indexOf(groups.month ?? ''));
      const day = Number(groups.day);
      const isLeap = groups.year === undefined || Temporal.PlainDate.from(`${groups.year}-01-01`).inLeapYear;
      const most = month === 1 && !isLeap ? 28 : (longest[month] ?? 31);
      if (day >= 1 && day <= most) return [];
      return { text: written, offset: index, flaw: 'no-such-day' as const };
    }),
  );
}

/** Patterns of which each finding is wrong, unless its two numbers are in order. */
const spans: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}.:/–-])(\d{1,2})–(\d{1,2})(?= (?:${inEnglish})\b)`, 'gu'),
  new RegExp(String.raw`(?<=\b(?:from|between) )(\d{1,2}) (?:to|and) (\d{1,2})(?= (?:${inEnglish})\b)`, 'gu'),
  new RegExp(String.raw`(?<=(?:${inHungarian}) )(\d{1,2})\.?[–-](\d{1,2})(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<=\b(?:${inEnglish}) )(\d{1,2})[–-](\d{1,2})(?![\d:])`, 'gu'),
  /(?<![\p{L}\p{N}./-])((?:19|20)\d\d)[–-]((?:19|20)\d\d)(?![\p{N}/]|-\d)/gu,
  /(?<=\b(?:from|between) )((?:19|20)\d\d) (?:to|and) ((?:19|20)\d\d)(?!\d)/gu,
  /(?<![\p{L}\p{N}./:-])((?:[01]?\d|2[0-3])[:.][0-5]\d)–((?:[01]?\d|2[0-3])[:.][0-5]\d)(?![\d:])/gu,
];

const inOrder = (one: string, other: string) => Number(one.replace(/[:.]/, '')) <= Number(other.replace(/[:.]/, ''));

function reversedSpans(text: string): FlawTrace[] {
  return spans.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap(({ 0: written, 1: from = '', 2: to = '', index }) => {
      if (inOrder(from, to)) return [];
      // An ending belongs to the last number: 17–18-án, 18–17-én.
      const hasEnding = /^-\p{Ll}/u.test(text.slice(index + written.length));
      const meant = hasEnding ? undefined : to + written.slice(from.length, written.length - to.length) + from;
      return { text: written, offset: index, flaw: 'reversed-span' as const, meant };
    }),
  );
}

const others: readonly (readonly [Flaw, RegExp])[] = [
  ['no-such-time', /(?<![\p{L}\p{N}.:/–-])(?:(?:2[5-9]|[3-9]\d):\d\d|24:(?!00)\d\d|\d{1,2}:[6-9]\d)(?![\d:/]|\p{L})/gu],
  ['no-such-time', /(?<![\p{L}\p{N}.:/–-])(?:1[3-9]|2\d)(?:[:.]\d\d)? ?[ap]\.?m\b\.?/giu],
  [
    'no-such-year',
    new RegExp(String.raw`(?<=\b(?:${inEnglish}) )(?:\d{5}|2[1-9]\d\d|3\d\d\d|1[0-5]\d\d|0\d\d\d)(?!\d)`, 'gu'),
  ],
  [
    'no-such-year',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])(?:\d{5}|2[1-9]\d\d|3\d\d\d|1[0-5]\d\d|0\d\d\d)(?=\. (?:${inHungarian}))`,
      'gu',
    ),
  ],
];

/** Days, years and times of day that do not exist, and spans that end before they begin. */
export function impossibleDates(text: string): FlawTrace[] {
  if (!/\d/.test(text)) return [];
  return [
    ...daysThatAreNot(text),
    ...reversedSpans(text),
    ...others.flatMap(([flaw, shape]) =>
      [...text.matchAll(shape)].map(({ 0: written, index }) => ({ text: written, offset: index, flaw })),
    ),
  ];
}
