import { fold } from './fold.ts';

const names =
  'january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december'.split(
    '|',
  );

const month = `(${[...new Set(names)].join('|')})`;
/** Of a Hungarian month: „októberi”, „októberében”, „márciusától”. */
const endings = '(?:j?[ae])?(?:i|ban|ben|tol|ig|ra|re|rol)?';
const dash = '[-–]';

/** Each writing of a date, and which of its groups are year, month, day and last day. */
const writings: [RegExp, (groups: string[]) => (string | undefined)[]][] = [
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:\\s?${dash}\\s?(\\d{1,2}))?\\s${month},?\\s(\\d{4})(?!\\d)`, 'g'),
    ([d, e, m, y]) => [y, m, d, e],
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d{4})\\.?\\s${month}${endings}\\s(\\d{1,2})(?:\\.|(?=-|–))(?:\\s?${dash}\\s?(\\d{1,2})\\.?)?`,
      'g',
    ),
    ([y, m, d, e]) => [y, m, d, e],
  ],
  [/(?<!\d)(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})(?!\d)\.?/g, ([y, m, d]) => [y, m, d]],
  [new RegExp(`(?<![\\d.] ?)${month},?\\s(\\d{4})(?!\\d)`, 'g'), ([m, y]) => [y, m]],
  [new RegExp(`(?<!\\d)(\\d{4})\\.?\\s${month}${endings}(?!\\p{L}|\\s\\d)`, 'gu'), ([y, m]) => [y, m]],
  [/(?<![\d\-/.\p{L}])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d\-/\p{L}])/gu, ([y, m]) => [y, m]],
];

/** A date in a text: its days, or its month; where it begins and ends. */
export interface DateInText {
  /** `2022-11-30`, or `2022-11` where no day is named; two of a span. */
  dates: string[];
  start: number;
  end: number;
}

const numberOf = (name: string) => (/^\d+$/.test(name) ? Number(name) : (((names.indexOf(name) % 12) + 12) % 12) + 1);

const two = (part: string | number) => String(part).padStart(2, '0');

function dateOf(year: string, name: string, day: string | undefined): string | undefined {
  const inYear = numberOf(name);
  if (inYear > 12 || (day && (Number(day) < 1 || Number(day) > 31))) return undefined;
  return day ? `${year}-${two(inYear)}-${two(day)}` : `${year}-${two(inYear)}`;
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

/** The dates in a text as they are written in English, Hungarian and ISO 8601; those that overlap an earlier one are passed over. */
export function datesIn(text: string): DateInText[] {
  if (!/\d{4}/.test(text)) return [];
  const small = text.toLowerCase();
  const folded = (small.length === text.length ? small : text).replace(/[^ -~\n]/g, letterFor);
  const found: DateInText[] = [];
  for (const [writing, order] of writings) {
    for (const match of folded.matchAll(writing)) {
      const [year, name, first, last] = order(match.slice(1) as string[]);
      const dates = [first, ...(last ? [last] : [])].flatMap((day) => dateOf(year ?? '', name ?? '', day) ?? []);
      const [start, end] = [match.index, match.index + match[0].length];
      if (dates.length === 0 || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ dates, start, end });
    }
  }
  return found;
}
