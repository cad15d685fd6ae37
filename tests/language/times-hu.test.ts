import { expect, it } from 'vitest';
import { timesHu } from '../../src/language/times-hu.ts';

it.each([
  [1, '1-szer'],
  [2, '2-szer'],
  [3, '3-szor'],
  [5, '5-ször'],
  [6, '6-szor'],
  [8, '8-szor'],
  [10, '10-szer'],
  [20, '20-szor'],
  [30, '30-szor'],
  [40, '40-szer'],
  [41, '41-szer'],
  [60, '60-szor'],
  [75, '75-ször'],
  [100, '100-szor'],
  [210, '210-szer'],
  [1000, '1000-szer'],
  [4000, '4000-szer'],
  [12000, '12 000-szer'],
])('“times” after %i has the vowel of the number as it is read aloud', (count, text) => {
  expect(timesHu(count).replaceAll('\u00a0', ' ')).toBe(text.replace('-', '-\u2060'));
});
