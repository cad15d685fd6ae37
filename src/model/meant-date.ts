import { monthNames } from '../language/months.ts';
import { isPartialDate } from './partial-date.ts';

const names = [...monthNames.en, ...monthNames.hu].map((name) => name.toLowerCase());

/** The number of a month that is written in digits or by its name in either language, whole or shortened. */
function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const name = written.toLowerCase().replace(/\.$/, '');
  return name.length < 3 ? 0 : (names.findIndex((each) => each.startsWith(name)) % 12) + 1;
}

const padded = (number: number | string, length = 2) => String(number).padStart(length, '0');

/** A day by its parts; undefined where the calendar does not have it. */
function dayOf(year: string, month: number, day: number): string | undefined {
  const date = `${year}-${padded(month)}-${padded(day)}`;
  return isPartialDate(date) ? date : undefined;
}

/** A day of which two figures can be the month: the other one where only that is possible, or where points part them. */
function dayWithout(year: string, first: string, second: string, sign: string): string | undefined {
  const [one, other] = [Number(first), Number(second)];
  if (sign === '.' || one > 12 || one === other) return dayOf(year, other, one);
  return other > 12 ? dayOf(year, one, other) : undefined;
}

const time = /[T ,]+(?:at )?(\d{1,2})[:.h](\d\d)(?::\d\d)?$/;
const month = String.raw`(\d{1,2}|\p{L}{3,}\.?)`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})[-./ ]{1,2}${month}[-./ ]{1,2}(\d{1,2})\.?(?:-?[áaéeiíjnÁ]\p{L}*)?$`,
  'u',
);
const dayFirst = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?([-./ ]{1,2})${month}[-./, ]{1,2}(\d{4})\.?$`, 'u');
const monthFirst = /^(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

function writtenDay(text: string): string | undefined {
  const [, year = '', second = '', third = ''] = yearFirst.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year) return dayOf(year, monthOf(second), Number(third)) ?? dayOf(year, Number(third), Number(second));
  const [, day = '', sign = '', name = '', ofYear = ''] = dayFirst.exec(text) ?? [];
  if (day)
    return /^\d/.test(name) ? dayWithout(ofYear, day, name, sign.trim()) : dayOf(ofYear, monthOf(name), Number(day));
  const [, english = '', number = '', last = ''] = monthFirst.exec(text) ?? [];
  return english ? dayOf(last, monthOf(english), Number(number)) : undefined;
}

/** No date is longer than this, however it is written; what is longer is not searched for one. */
const longest = 60;

/**
 * The date that was meant by one that is written as a sentence, another country or a spreadsheet would: `30/11/2022`,
 * `24.11.2026`, `2022. november 30.`. Undefined where it could be either of two days.
 *
 * @param withTime whether an hour may follow the day
 */
export function meantDate(written: string, withTime: boolean): string | undefined {
  if (written.length > longest) return undefined;
  const text = written.trim();
  const [found = '', hour = '', minute = ''] = time.exec(text) ?? [];
  const day = writtenDay(text.slice(0, text.length - found.length));
  if (!day || !withTime || found === '') return day;
  if (hour === '24' && minute === '00') return day;
  return Number(hour) < 24 && Number(minute) < 60 ? `${day}T${padded(hour)}:${minute}` : undefined;
}
