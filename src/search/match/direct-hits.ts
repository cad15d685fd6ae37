import { dayNumber, dayOfNumber } from '../../language/day-number.ts';
import type { Locale } from '../../language/locales.ts';
import type { CodesFile, DaysFile } from '../index/index-format.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { datesIn } from '../words/dates-in.ts';
import { asTyped, fold } from '../words/fold.ts';
import { referenceNumberIn } from '../words/reference-number.ts';

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

/** The days, or the month, that a whole text names. */
function datesOf(text: string): readonly string[] {
  const [date, ...more] = datesIn(text);
  const rest =
    date && `${text.slice(0, date.start)}${text.slice(date.end)}`.replace(/^[\s.,]*-?\p{L}{0,4}[\s.,]*$/u, '');
  return date && more.length === 0 && !rest ? date.dates : [];
}

function byDate({ days, spans }: DaysFile, dates: readonly string[]): number[] {
  const [from = '', to = from] = dates;
  const first = dayNumber(from);
  if (from.length === 7) {
    const month = (doc: number) => dayOfNumber(days[doc] ?? 0).slice(0, 7);
    return days.flatMap((day, doc) => (day >= first && day < first + 31 && month(doc) === from ? [doc] : []));
  }
  const last = dayNumber(to);
  const covering = days.flatMap((day, doc) => {
    const span = spans[doc] ?? 0;
    // A record that is known to the month or year only, or ran for long, is not the record of that day.
    return day !== -1 && span < 15 && day <= last && day + span >= first ? [doc] : [];
  });
  return covering.sort((a, b) => (spans[a] ?? 0) - (spans[b] ?? 0) || a - b);
}

/** The records that a query as a whole names: by reference number, by the code of a call or project, by date. */
export async function directHitsFor(loader: IndexLoader, lang: Locale, words: string): Promise<number[]> {
  const text = fold(asTyped(words).trim());
  if (!/\d/.test(text)) return [];
  const dates = datesOf(text);
  const [{ numbers }, codes, days] = await Promise.all([
    loader.records(lang),
    mayBeCode(text) ? loader.codes(lang) : {},
    dates.length > 0 ? loader.days(lang) : undefined,
  ]);
  const named = [byNumber(numbers, text), byCode(codes, text), days ? byDate(days, dates) : []];
  return named.find((docs) => docs.length > 0)?.slice(0, maxDirectHits) ?? [];
}
