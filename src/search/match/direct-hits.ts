import { dayNumber, dayOfNumber } from '../../language/day-number.ts';
import type { Locale } from '../../language/locales.ts';
import type { CodesFile, DaysFile } from '../index/index-format.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { datesIn } from '../words/dates-in.ts';
import { asTyped, fold } from '../words/fold.ts';
import { referenceNumberIn } from '../words/reference-number.ts';
import { typedDatesIn } from '../words/typed-dates.ts';

/** A shorter prefix of a code could mean too many. */
const minCodeLength = 6;
/** More records than this are a period to browse, not one thing that a query names. */
const maxDirectHits = 20;

function byNumber(numbers: readonly string[], text: string): number[] {
  const number = referenceNumberIn(text);
  const doc = number ? numbers.indexOf(number) : -1;
  return doc === -1 ? [] : [doc];
}

const mayBeCode = (text: string) => /\d/.test(text) && text.length >= minCodeLength && !/\s/.test(text);

function byCode(codes: CodesFile, text: string): number[] {
  const docs = Object.entries(codes).flatMap(([code, having]) => (code.startsWith(text) ? having : []));
  return [...new Set(docs)].sort((a, b) => a - b);
}

/** Whether a text has nothing but a date: an article may be before it, an ending after it. */
const isAlone = (text: string, { start, end }: { start: number; end: number }) =>
  /^[\s.,(]*(?:(?:the|on|az?)\s+)?$/.test(text.slice(0, start)) &&
  /^(?:-?\p{L}{1,4})?[\s.,;:!?)]*$/u.test(text.slice(end));

/** Each way to read a whole text as days, or as a month; the likeliest first. */
function datesOf(text: string, lang: Locale): string[][] {
  const [written, ...more] = datesIn(text);
  if (written && more.length === 0 && isAlone(text, written)) return [written.dates];
  const [typed, ...others] = typedDatesIn(text, lang);
  if (!typed || others.length > 0 || !isAlone(text, typed)) return [];
  return typed.readings.flatMap((reading) => (/^(?:\d{4}|-)-\d\d(?:-\d\d)?$/.test(reading) ? [[reading]] : []));
}

/** A record that took longer, or is known to the month or year only, is not the record of a day. */
const longSpan = 15;

function byDate({ days, spans }: DaysFile, dates: readonly string[]): number[] {
  const [from = '', to = from] = dates;
  const isExact = (doc: number) => days[doc] !== -1 && (spans[doc] ?? 0) < longSpan;
  if (from.startsWith('--'))
    return days.flatMap((day, doc) => (isExact(doc) && dayOfNumber(day).endsWith(from.slice(1)) ? [doc] : []));
  const first = dayNumber(from);
  if (from.length === 7) {
    const month = (doc: number) => dayOfNumber(days[doc] ?? 0).slice(0, 7);
    return days.flatMap((day, doc) => (day >= first && day < first + 31 && month(doc) === from ? [doc] : []));
  }
  const last = dayNumber(to);
  const covering = days.flatMap((day, doc) => {
    const span = spans[doc] ?? 0;
    return isExact(doc) && day <= last && day + span >= first ? [doc] : [];
  });
  return covering.sort((a, b) => (spans[a] ?? 0) - (spans[b] ?? 0) || a - b);
}

/** The records that a query as a whole names: by reference number, by the code of a call or project, by date. */
export async function directHitsFor(loader: IndexLoader, lang: Locale, words: string): Promise<number[]> {
  const text = fold(asTyped(words).trim());
  if (text === '') return [];
  const dates = datesOf(text, lang);
  const [{ numbers }, codes, days] = await Promise.all([
    loader.records(lang),
    mayBeCode(text) ? loader.codes(lang) : {},
    dates.length > 0 ? loader.days(lang) : undefined,
  ]);
  const named = [
    byNumber(numbers, text),
    byCode(codes, text),
    ...(days ? dates.map((each) => byDate(days, each)) : []),
  ];
  return named.find((docs) => docs.length > 0)?.slice(0, maxDirectHits) ?? [];
}
