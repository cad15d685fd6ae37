import { daysInMonth } from '../../language/day-number.ts';
import type { Locale } from '../../language/locales.ts';
import { foldedInPlace, monthNamed } from './dates-in.ts';
import { dayNamed } from './day-words.ts';

/** A date in a question, and where it is. */
interface TypedDate {
  /**
   * Each way to read it, the likeliest first: `2022-11-30`, `2022-11`, or `--11-30` for a day of any year; figures that may be
   * a code, as they are.
   */
  readings: string[];
  start: number;
  end: number;
}

/** A number, the name of a month or another word of a question. */
interface Part {
  kind: 'number' | 'month' | 'word';
  /** As a number; 0 for a word. */
  value: number;
  text: string;
  /** How many digits a number has; an apostrophe before two makes a year of them. */
  digits: number;
  isYear: boolean;
  start: number;
  end: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** A year as it is typed: of two digits, those up to 49 are of this century. */
const yearOf = (value: number, digits: number) => (digits > 2 ? value : value + (value < 50 ? 2000 : 1900));

/** A day, where the calendar has it. */
function dayOf(year: number, month: number, day: number): string[] {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? [`${year}-${two(month)}-${two(day)}`] : [];
}

/** Words between the parts of a date that say nothing. */
const fillerWords = 'of|the|in|day|evi|ev|es|ho|honap|havi';
const fillers = new RegExp(`^(?:${fillerWords})$`);
const onlyFillers = new RegExp(String.raw`^[\s.,]*(?:(?:${fillerWords})[\s.,]+)*$`);
const piece =
  /(?<apostrophe>(?<![\p{L}\p{N}])['’‘])?(?<digits>\d+)(?<suffix>st|nd|rd|th)?(?!\p{L}|\d)(?:-\p{L}{1,5}(?!\p{L}))?|twenty[\s-]\p{L}+|thirty[\s-]first|\p{L}+/gu;

/** The parts of a folded text that may belong to a date with the name of a month. */
function partsOf(folded: string, text: string, lang: Locale): Part[] {
  return [...folded.matchAll(piece)].flatMap(({ 0: written, index, groups = {} }): Part[] => {
    const [start, end] = [index, index + written.length];
    const { digits, apostrophe, suffix } = groups;
    if (digits) {
      const isYear = digits.length === 4 || (digits.length === 2 && apostrophe !== undefined);
      return [
        {
          kind: 'number',
          value: Number(digits),
          text: written,
          digits: suffix ? 1 : digits.length,
          isYear,
          start,
          end,
        },
      ];
    }
    const common = { text: written, digits: 0, isYear: false, start, end };
    // „Már” is no month.
    const isMonth = !(written === 'mar' && (lang === 'hu' || text.slice(start, end).toLowerCase() !== 'mar'));
    const month = isMonth ? monthNamed(written) : undefined;
    if (month) return [{ ...common, kind: 'month', value: month }];
    const day = dayNamed(written);
    if (day) return [{ ...common, kind: 'number', value: day, digits: 1 }];
    return fillers.test(written) ? [] : [{ ...common, kind: 'word', value: 0 }];
  });
}

/** Whether one part follows another with nothing but spaces, points, commas and words that say nothing between. */
const areAdjacent = (folded: string, one: Part, other: Part) => onlyFillers.test(folded.slice(one.end, other.start));

/** Up to two numbers before or after a month, the nearest first. */
function numbersBeside(folded: string, parts: readonly Part[], at: number, step: 1 | -1): Part[] {
  const found: Part[] = [];
  let last = parts[at];
  for (let index = at + step; found.length < 2; index += step) {
    const next = parts[index];
    if (!next || !last || next.kind !== 'number') break;
    if (!(step === 1 ? areAdjacent(folded, last, next) : areAdjacent(folded, next, last))) break;
    found.push(next);
    last = next;
  }
  return found;
}

const isDay = (part: Part | undefined): part is Part =>
  part !== undefined && !part.isYear && part.value >= 1 && part.value <= 31 && part.digits <= 2;
const canBeYear = (part: Part | undefined): part is Part => part !== undefined && (part.isYear || part.digits === 2);

/** The end of a part with the point that belongs to it. */
const pointAfter = (folded: string, end: number) => (folded[end] === '.' ? end + 1 : end);

/** „2022 novemberében 30 vendég”: after a month with an ending, a number without a point or ending is no day. */
const isCount = (folded: string, month: Part, number: Part | undefined) =>
  number !== undefined &&
  /(?:ban|ben|i|tol|ig)$/.test(month.text) &&
  /^\d+$/.test(number.text) &&
  folded[number.end] !== '.';

/** The date around the name of a month. */
function aroundMonth(folded: string, parts: readonly Part[], at: number, lang: Locale): TypedDate | undefined {
  const month = parts[at];
  if (!month) return undefined;
  const [before, earlier] = numbersBeside(folded, parts, at, -1);
  const following = numbersBeside(folded, parts, at, 1);
  const [after, later] = isCount(folded, month, following[0]) ? [] : following;
  const full = (year: Part, day: Part) => dayOf(yearOf(year.value, year.digits), month.value, day.value);
  const spanning = (readings: string[], ...used: Part[]): TypedDate | undefined =>
    readings.length === 0
      ? undefined
      : {
          readings,
          start: Math.min(month.start, ...used.map(({ start }) => start)),
          end: pointAfter(folded, Math.max(month.end, ...used.map(({ end }) => end))),
        };
  const dayFirst = isDay(before) && canBeYear(after) ? full(after, before) : [];
  const yearFirst = canBeYear(before) && isDay(after) ? full(before, after) : [];
  if (before && after && dayFirst.length + yearFirst.length > 0) {
    const ways = lang === 'hu' || before.isYear ? [...yearFirst, ...dayFirst] : [...dayFirst, ...yearFirst];
    return spanning([...new Set(ways)], before, after);
  }
  const isApart = after && later && /,/.test(folded.slice(after.end, later.start));
  if (isDay(after) && canBeYear(later) && (later.isYear || isApart)) return spanning(full(later, after), after, later);
  if (isDay(before) && earlier?.isYear) return spanning(full(earlier, before), before, earlier);
  const year = [after, before].find((part) => part?.isYear);
  if (year) return spanning([`${yearOf(year.value, year.digits)}-${two(month.value)}`], year);
  const day = [before, after].find(isDay);
  return day
    ? spanning(
        dayOf(2024, month.value, day.value).map((date) => date.replace('2024', '-')),
        day,
      )
    : undefined;
}

const separated = String.raw`\s?[./-]\s?`;
/** 22.11.30, 30/11/22, 30-11-2022, 2022 11 30, 20221130. */
const inFigures = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?:(?<a>\d{1,2}|\d{4})(?<separator>${separated})(?<b>\d{1,2})${separated}['’]?(?<c>\d{4}|\d{1,2})|(?<whole>(?:19|20)\d{6}))(?![\d/\p{L}]|[.-]\d)(?:\.?-\p{L}{1,5}|\.)?`,
  'gu',
);
const inFiguresAlone = /^\s*(?<a>\d{1,2}|\d{4})\s+(?<b>\d{1,2})\s+(?<c>\d{4}|\d{1,2})\.?\s*$/u;
/** 2022/11, 11/2022, „2022.11.”. */
const monthInFigures =
  /(?<![\p{L}\d./-])(?:(?<year>(?:19|20)\d\d)[./]\s?(?<month>0?[1-9]|1[0-2])|(?<month2>0?[1-9]|1[0-2])[./](?<year2>(?:19|20)\d\d))(?![\d/\p{L}]|[.-]\d|\.\s?\d)\.?/gu;

/** Every way to read three figures as a date. */
function readingsOf(a: string, b: string, c: string, lang: Locale): string[] {
  const [first, second, third] = [a, b, c].map(Number) as [number, number, number];
  const isYearFirst = a.length !== 1;
  const isYearLast = c.length !== 1;
  const yearFirst = isYearFirst && c.length < 3 ? dayOf(yearOf(first, a.length), second, third) : [];
  const dayFirst = isYearLast && a.length < 3 ? dayOf(yearOf(third, c.length), second, first) : [];
  const monthFirst = isYearLast && a.length < 3 ? dayOf(yearOf(third, c.length), first, second) : [];
  const ways = lang === 'hu' ? [yearFirst, dayFirst, monthFirst] : [dayFirst, yearFirst, monthFirst];
  return [...new Set(ways.flat())];
}

function datesInFigures(text: string, lang: Locale): TypedDate[] {
  const alone = inFiguresAlone.exec(text);
  const matches = alone ? [alone] : [...text.matchAll(inFigures)];
  const days = matches.flatMap(({ 0: written, index, groups = {} }) => {
    const { a = '', b = '', c = '', whole } = groups;
    const readings = whole
      ? dayOf(Number(whole.slice(0, 4)), Number(whole.slice(4, 6)), Number(whole.slice(6)))
      : readingsOf(a, b, c, lang);
    const isCode = !whole && a.length < 4 && c.length < 4;
    const all = isCode ? [written.replace(/\.$/, ''), ...readings] : readings;
    return readings.length > 0 ? [{ readings: all, start: index, end: index + written.length }] : [];
  });
  const months = [...text.matchAll(monthInFigures)].map(({ 0: written, index, groups = {} }) => {
    const { year = groups.year2 ?? '', month = groups.month2 ?? '' } = groups;
    return {
      readings: [written.replace(/\.$/, ''), `${year}-${two(Number(month))}`],
      start: index,
      end: index + written.length,
    };
  });
  return [...days, ...months];
}

const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap)(?:[aoe]?n|i)?)';
const weekdayBefore = new RegExp(String.raw`(?<!\p{L})${weekday}(?:,|\.)?\s+(?:the\s+)?$`, 'u');
const weekdayAfter = new RegExp(String.raw`^[,.]?\s*\(?${weekday}\)?(?!\p{L})`, 'u');

/** A date with the day of the week beside it, which no text repeats. */
function withWeekday(folded: string, date: TypedDate): TypedDate {
  const before = weekdayBefore.exec(folded.slice(Math.max(0, date.start - 20), date.start))?.[0] ?? '';
  const after = weekdayAfter.exec(folded.slice(date.end, date.end + 20))?.[0] ?? '';
  return { ...date, start: date.start - before.length, end: date.end + after.length };
}

/** A day of any year in words: `--11-30` is “30 November”. */
export function dayAndMonth(day: string, lang: Locale): string {
  const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`2024-${day.slice(2)}`),
  );
  return `${Number(day.slice(5))} ${name}`;
}

/** A text with years of two digits after an apostrophe written in full: ’22 is 2022. */
export const withFullYears = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}])['’‘](\d{2})(?![\p{L}\p{N}])/gu,
    (_, digits: string) => `${yearOf(Number(digits), 2)}`,
  );

/** The dates of a question however a reader writes them, in their order, none within another. */
export function typedDatesIn(text: string, lang: Locale): TypedDate[] {
  const folded = foldedInPlace(text);
  const parts = partsOf(folded, text, lang);
  const named = parts.flatMap((part, at) =>
    part.kind === 'month' ? (aroundMonth(folded, parts, at, lang) ?? []) : [],
  );
  const found: TypedDate[] = [];
  for (const date of [...named, ...datesInFigures(folded, lang)].sort((a, b) => a.start - b.start)) {
    const isRange =
      /\d\s?[-–]\s?$/.test(folded.slice(0, date.start)) || /^\.?\s?[-–]\s?\d/.test(folded.slice(date.end));
    if (!isRange && date.start >= (found.at(-1)?.end ?? 0)) found.push(withWeekday(folded, date));
  }
  return found;
}
