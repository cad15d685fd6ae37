import { z } from 'zod';
import { daysInMonth } from '../language/day-number.ts';
import { type Refusal, refused, unless } from './refusal.ts';

/** A year, a month or a day as a source gives it: `2022`, `2022-11` or `2022-11-30` (ISO 8601-1, 5.2.2). */
export type PartialDate = string;

/** A stretch of a year that a source names without days: `2023-H2`, `2023-Q3`, `2023-autumn`. */
export type Period = string;

const date = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const fullDay = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const time = String.raw`([01]\d|2[0-3]):[0-5]\d`;
const stretch = String.raw`\d{4}-(H[12]|Q[1-4]|spring|summer|autumn|winter)`;

const datePattern = new RegExp(`^${date}$`);
const periodPattern = new RegExp(`^${stretch}$`);

/** True for a partial date that the calendar knows: 2023-02-30 is none. */
export function isPartialDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  if (text.length < 10) return true;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day <= daysInMonth(year, month);
}

/**
 * YAML reads an unquoted 2022 as a number and, in YAML 1.1, an unquoted 2022-11-30 as midnight UTC.
 * Both mean what was written.
 */
function asWritten(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return value;
}

const written = <T extends z.ZodType>(schema: T) => z.preprocess(asWritten, schema);

/** For tools that read JSON Schema: the form of the text; the calendar they leave to us. */
const form = (pattern: string) => ({ pattern: `^(${pattern})$` });

/** The same of a text that may be a year alone, which YAML reads as a number. */
const formOrYear = (pattern: string) => ({
  ...form(pattern),
  type: ['string', 'integer'],
  minimum: 1000,
  maximum: 9999,
});

const dateForm = /^\d{4}-\d\d(-\d\d)?(T|$)/;
const timeForm = /^\d{4}-\d\d-\d\dT/;

/** Why a text that should be a date is refused: the calendar has no such day, a time is given too, or `otherwise`. */
function undated(text: string, otherwise: Refusal): Refusal {
  if (dateForm.test(text) && !isPartialDate(text.slice(0, 10))) return { code: 'not-a-calendar-day' };
  return timeForm.test(text) ? { code: 'time-for-day', day: text.slice(0, 10) } : otherwise;
}

/** Why a text that should be a day or a local time is refused. */
function untimed(text: string): Refusal {
  const refusal = undated(text, { code: 'not-a-day-or-time' });
  if (refusal.code !== 'time-for-day') return refusal;
  const hasOffset = /T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)$/.test(text);
  return { code: hasOffset ? 'time-with-offset' : 'not-a-time' };
}

/** Whether the years of a text are such that content can speak of; a date that cannot be read has the year 1. */
const isOfOurTime = (text: string) => text.split('/').every((date) => /^(?:0001|1[89]|20|\D)/.test(date));

const distant = refused({ code: 'distant-year' });

/** A text in one of the forms of a date. */
const timely = (fits: (text: string) => boolean, otherwise: (text: string) => Refusal) =>
  written(
    z
      .string()
      .superRefine(unless(fits, otherwise))
      .refine((text) => isOfOurTime(text) || !fits(text), distant),
  );

const dated = (fits: (text: string) => boolean, otherwise: Refusal) => timely(fits, (text) => undated(text, otherwise));

export const partialDate = dated(isPartialDate, { code: 'not-a-date' }).meta(formOrYear(date));

/** A date, or `open` for what goes on. */
export const dateOrOpen = dated((text) => text === 'open' || isPartialDate(text), { code: 'not-a-date-or-open' }).meta(
  formOrYear(`${date}|open`),
);

export const day = dated((text) => text.length === 10 && isPartialDate(text), { code: 'not-a-day' }).meta(
  form(fullDay),
);

export const interval = written(
  z
    .string()
    .refine((text) => text.split('/').length <= 2 && text.split('/').every(isPartialDate), {
      ...refused({ code: 'not-an-interval' }),
      abort: true,
    })
    .refine(
      (text) => firstDay(text.split('/')[0] ?? '') <= lastDay(text.split('/').at(-1) ?? ''),
      refused({ code: 'interval-reversed' }),
    )
    .refine(isOfOurTime, distant),
).meta(formOrYear(`${date}(/${date})?`));

export const period = timely(
  (text) => isPartialDate(text) || periodPattern.test(text),
  () => ({ code: 'not-a-period' }),
).meta(formOrYear(`${date}|${stretch}`));

const timePattern = new RegExp(`^(${fullDay})T${time}$`);

/** True for a local date and time to the minute of a day that the calendar knows: `2024-08-21T17:00`. */
export const isLocalTime = (text: string): boolean => isPartialDate(timePattern.exec(text)?.[1] ?? '');

/** True for a day or a local time to the minute that the calendar knows. */
export const isDayOrTime = (text: string) => isLocalTime(text) || (text.length === 10 && isPartialDate(text));

/** A day, or a local date and time to the minute without offset: `2024-08-21T17:00`. */
export const dayOrTime = timely(isDayOrTime, untimed).meta(form(`${fullDay}(T${time})?`));

const monthsOf: Record<string, [first: string, last: string]> = {
  H1: ['01', '06'],
  H2: ['07', '12'],
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  winter: ['12', '02'],
};

/** The first day that a partial date or period can mean. Orders dates of unlike precision. */
export function firstDay(date: PartialDate | Period): string {
  const [year = '', part, dayOfMonth] = date.split('-');
  const month = part ? (monthsOf[part]?.[0] ?? part) : '01';
  return `${year}-${month}-${dayOfMonth ?? '01'}`;
}

/** The last day that a partial date or period can mean; a winter ends in the February of the next year. */
export function lastDay(date: PartialDate | Period): string {
  const [year = '', part, dayOfMonth] = date.split('-');
  if (dayOfMonth) return date;
  const month = part ? (monthsOf[part]?.[1] ?? part) : '12';
  const lastYear = part === 'winter' ? String(Number(year) + 1) : year;
  return `${lastYear}-${month}-${daysInMonth(Number(lastYear), Number(month))}`;
}
