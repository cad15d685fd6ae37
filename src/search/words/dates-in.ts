import { fold } from './fold.ts';

const lists = {
  english: 'january february march april may june july august september october november december',
  hungarian: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  // „Már” is no month: „mar” without a dot is one beside a day only.
  englishShort: 'jan feb mar apr may jun jul aug sep oct nov dec',
  hungarianShort: 'jan febr marc apr maj jun jul aug szept okt nov dec',
  roman: 'i ii iii iv v vi vii viii ix x xi xii',
};

/** The number of each name of a month, folded. */
const numbers = new Map(
  Object.values(lists).flatMap((list) => list.split(' ').map((name, index) => [name, index + 1] as const)),
);
numbers.set('sept', 9);

const oneOf = (...names: string[]) => `(?<month>${names.join(' ').replaceAll(' ', '|')})`;

const year = String.raw`(?<!\d)(?<year>\d{4})`;
const day = String.raw`(?<day>\d{1,2})`;
/** „20–21.”, “20th-21st”. */
const last = String.raw`(?:\s?[-–]\s?(?<last>\d{1,2})(?:st|nd|rd|th|\.)?)?`;
const month = String.raw`${oneOf(lists.english, lists.hungarian, 'sept', lists.englishShort)}(?!\p{L})\.?`;
const hungarianMonth = oneOf(lists.english, lists.hungarian, lists.hungarianShort, 'feb');
/** „októberi”, „októberében”, „márciusától”. */
const endings = String.raw`(?:j?[ae])?(?:i|ban|ben|tol|ig|ra|re|rol)?(?!\p{L})\.?`;

/** Each writing of a date: 30 November 2022, November 30, 2022, „2022. november 30-án”, „2022. XI. 30.” and so on. */
const writings = [
  String.raw`(?<!\d)${day}(?:st|nd|rd|th)?${last}\s(?:of\s)?${month},?\s(?<year>\d{4})(?!\d)`,
  String.raw`(?<!\p{L})${month}\s${day}(?:st|nd|rd|th)?${last},?\s(?<year>\d{4})(?!\d)`,
  String.raw`${year}\.?\s${hungarianMonth}${endings}\s${day}(?:\.|(?=[-–]))${last}`,
  String.raw`${year}\.?\s${hungarianMonth}(?!\p{L})\.?\s${day}(?![\d.])`,
  String.raw`${year}\.?\s?\(?${oneOf(lists.roman)}\.\s?${day}(?!\d)\.?`,
  String.raw`${year}[-./]\s?(?<month>\d{1,2})[-./]\s?${day}(?!\d)\.?`,
  String.raw`(?<![\d./-])${day}([./])(?<month>\d{1,2})\2(?<year>\d{4})(?![\d/]|[.-]\d)`,
  String.raw`(?<![\d.] ?)(?<!\p{L})(?!mar\s)${month},?\s(?:of\s)?(?<year>\d{4})(?!\d)`,
  String.raw`${year}\.?\s${hungarianMonth}${endings}`,
  String.raw`(?<![\d\-/.\p{L}])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d\-/\p{L}])`,
].map((writing) => new RegExp(writing, 'gu'));

/** A date in a text: its days, or its month; where it begins and ends. */
export interface DateInText {
  /** `2022-11-30`, or `2022-11` where no day is named; two of a span. */
  dates: string[];
  start: number;
  end: number;
}

const numberOf = (name: string) => (/^\d+$/.test(name) ? Number(name) : (numbers.get(name) ?? 13));

const two = (part: string | number) => String(part).padStart(2, '0');

function dateOf(year: string, name: string, day: string | undefined): string | undefined {
  const inYear = numberOf(name);
  if (inYear > 12 || (day && (Number(day) < 1 || Number(day) > 31))) return undefined;
  return day ? `${year}-${two(inYear)}-${two(day)}` : `${year}-${two(inYear)}`;
}

/** A Hungarian month with an ending: „novemberben”, „novembere”. */
const inflected = new RegExp(
  `^(${lists.hungarian.replaceAll(' ', '|')})(?:j?[ae])?(?:i|ban|ben|tol|ig|ra|re|rol|nak|nek)?$`,
  'u',
);

/** The number of the month that a folded word names, whole or short; Roman numerals are none. */
export function monthNamed(word: string): number | undefined {
  const [, name = word] = inflected.exec(word) ?? [];
  return /^[ivx]+$/.test(name) ? undefined : numbers.get(name);
}

const letters = new Map<string, string>();

/** A letter without its accent; folding must not move anything, so what would grow or vanish stays. */
function letterFor(letter: string): string {
  let known = letters.get(letter);
  if (known === undefined) {
    const folded = fold(letter);
    known = folded.length === letter.length ? folded : letter;
    letters.set(letter, known);
  }
  return known;
}

/** A text in small letters and without accents, each letter in its place. */
export function foldedInPlace(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[^ -~\n]/g, letterFor);
}

/** The dates in a text as they are written in English, Hungarian and ISO 8601; those that overlap an earlier one are passed over. */
export function datesIn(text: string): DateInText[] {
  if (!/\d{4}/.test(text)) return [];
  const folded = foldedInPlace(text);
  const found: DateInText[] = [];
  // Which characters belong to a date already, so that however many there are, none is compared with each of the others.
  const taken = new Uint8Array(text.length);
  for (const writing of writings) {
    for (const match of folded.matchAll(writing)) {
      const { year = '', month = '', day, last } = match.groups ?? {};
      // 30/11 as Europe writes it; 11/30 can only be the American way.
      const [inYear, first] = Number(month) > 12 && !match[0].startsWith(year) ? [day ?? '', month] : [month, day];
      const dates = [first, ...(last ? [last] : [])].flatMap((each) => dateOf(year, inYear, each) ?? []);
      const [start, end] = [match.index, match.index + match[0].length];
      if (dates.length === 0 || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ dates, start, end });
    }
  }
  return found;
}
