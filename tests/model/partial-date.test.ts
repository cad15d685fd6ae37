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

/** Why a schema refuses a value: what its first issue carries for programs; undefined where it takes it. */
function refusal(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue?.code === 'custom' ? issue.params : issue?.code;
}

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
    ['partial date', partialDate, '30.11.2022', { code: 'not-a-date' }],
    ['partial date', partialDate, 2022.5, 'invalid_type'],
    ['partial date', partialDate, '2022-11-31', { code: 'not-a-calendar-day' }],
    ['day', day, '2022-11', { code: 'not-a-day' }],
    ['day or time', dayOrTime, '2024-08-21T24:00', { code: 'not-a-time' }],
    ['day', day, '2024-08-21T17:00', { code: 'time-for-day', day: '2024-08-21' }],
    ['date', partialDate, '2024-13', { code: 'not-a-calendar-day' }],
    ['span', interval, '2023/2016', { code: 'interval-reversed' }],
    ['day or time', dayOrTime, '2024-02-30T10:00', { code: 'not-a-calendar-day' }],
    ['day or time', dayOrTime, '2024-08-21T17:00Z', { code: 'time-with-offset' }],
    ['day or time', dayOrTime, '2024-08', { code: 'not-a-day-or-time' }],
    ['span', interval, '2016/2015/2014', { code: 'not-an-interval' }],
    ['span', interval, '2016-2023', { code: 'not-an-interval' }],
    ['period', period, '2023-H3', { code: 'not-a-period' }],
    ['date or open', dateOrOpen, 'ongoing', { code: 'not-a-date-or-open' }],
  ])('is refused by a code: %s %#', (_, schema, value, reason) => {
    expect(refusal(schema, value)).toEqual(reason);
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
