import { monthNames } from '../../language/months.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { onlyTimeBeside } from './clock-times.ts';
import type { Trace } from './trace.ts';

/** A full date in a text, in the form of the facts: `2022-11-30`. */
export interface DateTrace extends Trace {
  date: string;
  /** The only time of day in the same sentence: `17:00`. */
  time?: string | undefined;
}

const { en: english, hu: hungarian } = monthNames;

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const month = (names: readonly string[]) => `(?<month>${names.join('|')})`;

const shapes = [
  new RegExp(String.raw`\b${day} ${month(english)} ${year}\b`, 'g'),
  new RegExp(String.raw`\b${month(english)} ${day}, ${year}\b`, 'g'),
  new RegExp(String.raw`\b${year}\. ${month(hungarian)} ${day}(?!\d)`, 'g'),
];

const number = (name: string) => String((english.concat(hungarian).indexOf(name) % 12) + 1).padStart(2, '0');

/** Every full date of a text that is written with the name of its month, in English or in Hungarian. */
export function datesIn(text: string): DateTrace[] {
  if (!/\d{4}/.test(text)) return [];
  return shapes
    .flatMap((shape) =>
      [...text.matchAll(shape)].map(({ 0: written, index, groups = {} }) => ({
        text: written,
        offset: index,
        date: `${groups.year}-${number(groups.month ?? '')}-${groups.day?.padStart(2, '0')}`,
      })),
    )
    .filter(({ date }) => isPartialDate(date))
    .map((trace) => ({ ...trace, time: onlyTimeBeside(text, trace.offset, trace.offset + trace.text.length) }));
}
