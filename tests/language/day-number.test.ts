import { expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/language/day-number.ts';

it('counts days from 1970 on, and back', () => {
  expect(['1970-01-01', '1969-12-31', '2000-03-01'].map(dayNumber)).toEqual([0, -1, 11_017]);
  expect(dayOfNumber(11_017)).toBe('2000-03-01');
});

it('takes a month as its first day', () => {
  expect(dayNumber('2022-11')).toBe(dayNumber('2022-11-01'));
});
