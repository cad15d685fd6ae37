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

/** Months as they are abbreviated: the first letters, and a full stop. */
const shortEnglish = english.map((name) => name.slice(0, 3));
const shortHungarian = ['jan', 'febr', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec'];

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const month = (names: readonly string[], short: readonly string[]) =>
  `(?:(?<month>${names.join('|')})|(?<short>${short.join('|')})\\.?)`;

const shapes = [
  new RegExp(String.raw`\b${day}(?:st|nd|rd|th)? ${month(english, shortEnglish)} ${year}\b`, 'g'),
  new RegExp(String.raw`\b${month(english, shortEnglish)} ${day}(?:st|nd|rd|th)?, ${year}\b`, 'g'),
  new RegExp(String.raw`\b${year}\. ${month(hungarian, shortHungarian)} ${day}(?!\d)`, 'g'),
];

const allNames = [...english, ...hungarian, ...shortEnglish, ...shortHungarian];
const number = (name: string) => String((allNames.indexOf(name) % 12) + 1).padStart(2, '0');

/** Every full date of a text that is written with the name of its month, in English or in Hungarian. */
export function datesIn(text: string): DateTrace[] {
  if (!/\d{4}/.test(text)) return [];
  return shapes
    .flatMap((shape) =>
      [...text.matchAll(shape)].map(({ 0: written, index, groups = {} }) => ({
        text: written,
        offset: index,
        date: `${groups.year}-${number(groups.month ?? groups.short ?? '')}-${groups.day?.padStart(2, '0')}`,
      })),
    )
    .filter(({ date }) => isPartialDate(date))
    .map((trace) => ({ ...trace, time: onlyTimeBeside(text, trace.offset, trace.offset + trace.text.length) }));
}
