import type { Trace } from './trace.ts';

/** A day of the week that a text gives to a date, and that the date does not have. */
export interface WeekdayTrace extends Trace {
  /** The right day, in the form of the text. */
  meant: string;
  /** The date as it is written. */
  day: string;
}

const english = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Days of the week in each form in which they follow a date. */
const hungarian = [
  'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap',
  'hétfői keddi szerdai csütörtöki pénteki szombati vasárnapi',
].map((names) => names.split(' '));

const named = (names: readonly string[]) => `(${names.join('|')})(?!\\p{L})`;

/** Before a date in English; behind one in either language, after a suffix, a comma or a bracket. */
const before = new RegExp(`(?<!\\p{L})${named([...english, ...hungarian.flat()])},?[ \\u00a0](?:the )?$`, 'u');
const behind = new RegExp(
  `^(?:-\\p{L}+|\\.)?(?:,[ \\u00a0]|[ \\u00a0]\\(|[ \\u00a0])(?:a |an )?${named([...hungarian.flat(), ...english])}`,
  'iu',
);

const numberOf = (date: string) => Temporal.PlainDate.from(date).dayOfWeek - 1;

/** The same form of another day; undefined where the word is that of the day already. */
function corrected(word: string, right: number): string | undefined {
  const forms = [english, ...hungarian].find((names) => names.includes(word)) ?? [];
  return forms.indexOf(word) === right ? undefined : forms[right];
}

/**
 * The days of the week beside dates that are not theirs.
 *
 * @param dates those of the text
 */
export function weekdaysIn(text: string, dates: readonly (Trace & { date: string })[]): WeekdayTrace[] {
  return dates.flatMap(({ date, text: day, offset }): WeekdayTrace[] => {
    const end = offset + day.length;
    const earlier = before.exec(text.slice(Math.max(0, offset - 20), offset));
    const later = behind.exec(text.slice(end, end + 40));
    const found = earlier ?? later;
    const word = found?.[1];
    if (!found || word === undefined) return [];
    const meant = corrected(word, numberOf(date));
    const at = found === earlier ? offset - found[0].length : end + found[0].length - word.length;
    return meant === undefined ? [] : [{ text: word, offset: at, meant, day }];
  });
}
