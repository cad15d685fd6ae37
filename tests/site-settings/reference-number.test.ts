import { expect, it } from 'vitest';
import { parseReferenceNumber, referenceNumber } from '../../src/site/reference-number.ts';

it.each([
  ['MR-2022-014', { prefix: 'MR', year: 2022, running: 14 }],
  ['CP-2026-1000', { prefix: 'CP', year: 2026, running: 1000 }],
])('reads and writes the reference number %s', (text, number) => {
  expect(parseReferenceNumber(text)).toEqual(number);
  expect(referenceNumber(number)).toBe(text);
});

it.each(['', 'mr-2022-014', 'MR-22-014', 'MR-2022-14', 'MR 2022 014', 'MR-2022-014 ', 'XMR-2022-014'])(
  'takes “%s” for no reference number',
  (text) => {
    expect(parseReferenceNumber(text)).toBeUndefined();
  },
);
