import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, daysInMonth } from '../../src/language/day-number.ts';

it('counts days from 1970 on, and back', () => {
  expect(['1970-01-01', '1969-12-31', '2000-03-01'].map(dayNumber)).toEqual([0, -1, 11_017]);
  expect(dayOfNumber(11_017)).toBe('2000-03-01');
});

it('takes a month as its first day', () => {
  expect(dayNumber('2022-11')).toBe(dayNumber('2022-11-01'));
});

describe('the days of a month', () => {
  it.each([1900, 2000, 2023, 2024])('are those of the Gregorian calendar: %i', (year) => {
    const days = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
    expect(days).toEqual(days.map((_, index) => new Date(Date.UTC(year, index + 1, 0)).getUTCDate()));
  });
});
