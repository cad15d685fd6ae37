import { expect, it } from 'vitest';
import { quotationMarks } from '../../src/language/quotation-marks.ts';

it('closes a quotation that was opened before the text', () => {
  expect(quotationMarks('“ vége', 'hu', 'ó')).toBe('” vége');
});

it('opens a quotation after a space before the text', () => {
  expect(quotationMarks('“', 'hu', ' ')).toBe('„');
});

it('keeps English marks in English', () => {
  expect(quotationMarks('“a” “b”', 'en')).toBe('“a” “b”');
});
