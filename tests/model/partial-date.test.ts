import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  dateOrOpen,
  day,
  dayOrTime,
  firstDay,
  interval,
  isPartialDate,
  lastDay,
  partialDate,
  period,
} from '../../src/model/partial-date.ts';

/** The first sentence with which a schema refuses a value; undefined where it takes it. */
const refusal = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

describe('a partial date', () => {
  it.each(['2022', '2022-11', '2022-11-30', '2024-02-29', '2000-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-11-31',
    '2023-02-29',
    '1900-02-29',
    '2022-11-00',
    '2022-1',
    '2022-11-3',
    '30.11.2022',
    '2022/11/30',
    '2022-11-30T10:00',
    ' 2022',
    '2022-H1',
  ])('may not be “%s”', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-11-30', '2022-11-30', '2022-11-30'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2023-spring', '2023-03-01', '2023-05-31'],
    ['2023-autumn', '2023-09-01', '2023-11-30'],
    ['2023-winter', '2023-12-01', '2024-02-29'],
    ['2022-winter', '2022-12-01', '2023-02-28'],
  ])('of %s means no day before %s and none after %s', (text, first, last) => {
    expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  });
});

describe('a date in the facts', () => {
  it.each([
    ['2022-11-30', '2022-11-30'],
    ['"2022-11-30"', '2022-11-30'],
    ["'2022-11'", '2022-11'],
    ['2022-11', '2022-11'],
    ['2022', '2022'],
    ['"2022"', '2022'],
  ])('means the same quoted and unquoted: %s', (written, meant) => {
    expect(partialDate.parse(parse(`start: ${written}`).start)).toBe(meant);
  });

  it.each([
    ['a number', 2022, '2022'],
    ['a date object of midnight UTC', new Date('2022-11-30'), '2022-11-30'],
    ['a date object as YAML 1.1 reads it', parse('2022-11-30', { version: '1.1' }), '2022-11-30'],
  ])('may arrive as %s', (_, value, meant) => {
    expect(partialDate.parse(value)).toBe(meant);
  });

  it.each([
    ['partial date', partialDate, '30.11.2022', 'is no date: write 2022-11-30, 2022-11 or 2022'],
    ['partial date', partialDate, 2022.5, 'Invalid input: expected string, received number'],
    [
      'partial date',
      partialDate,
      '2022-11-31',
      'is no day of the calendar: correct the day, or write the month alone where nothing more is known',
    ],
    ['day', day, '2022-11', 'is no day: write 2022-11-30'],
    [
      'day or time',
      dayOrTime,
      '2024-08-21T24:00',
      'is no time of a day: hours go from 00 to 23 and minutes to 59, as in 2024-08-21T17:00',
    ],
    ['day', day, '2024-08-21T17:00', 'is a time, where a day belongs: write 2024-08-21'],
    [
      'date',
      partialDate,
      '2024-13',
      'is no day of the calendar: correct the day, or write the month alone where nothing more is known',
    ],
    ['span', interval, '2023/2016', 'ends before it begins: write the earlier date first'],
    [
      'day or time',
      dayOrTime,
      '2024-02-30T10:00',
      'is no day of the calendar: correct the day, or write the month alone where nothing more is known',
    ],
    [
      'day or time',
      dayOrTime,
      '2024-08-21T17:00Z',
      'says how far it is from UTC: write the local time alone, such as 2024-08-21T17:00',
    ],
    ['day or time', dayOrTime, '2024-08', 'is no day or local time: write 2024-08-21 or 2024-08-21T17:00'],
    ['span', interval, '2016/2015/2014', 'is no span of time: write 2016/2023, or 2022 alone'],
    ['span', interval, '2016-2023', 'is no span of time: write 2016/2023, or 2022 alone'],
    ['period', period, '2023-H3', 'is no period: write 2023-H2, 2023-Q3, 2023-autumn, 2023-09 or 2023'],
    [
      'date or open',
      dateOrOpen,
      'ongoing',
      'is no date: write 2023-03-31, 2023-03 or 2023, or open where a source says that it goes on',
    ],
  ])('is refused with a sentence: %s %#', (_, schema, value, sentence) => {
    expect(refusal(schema, value)).toBe(sentence);
  });

  it.each([
    [day, '2022-11-30'],
    [dayOrTime, '2024-08-21'],
    [dayOrTime, '2024-08-21T00:00'],
    [dayOrTime, '2024-08-21T23:59'],
    [interval, '2016/2023'],
    [interval, '2016'],
    [interval, '2016-03/2023-01-02'],
    [period, '2023-Q3'],
    [period, '2023-09'],
    [dateOrOpen, 'open'],
    [dateOrOpen, '2023-03'],
  ])('is taken in the forms that its field knows %#', (schema, value) => {
    expect(schema.parse(value)).toBe(value);
  });
});
