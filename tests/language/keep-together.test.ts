import { expect, it } from 'vitest';
import { keepTogether } from '../../src/language/keep-together.ts';

it.each([
  ['en', '3 million', '3\u00a0million'],
  ['en', '12.5 %', '12.5\u00a0%'],
  ['hu', '3 milliárd', '3\u00a0milliárd'],
  ['hu', '3 főbb', '3 főbb'],
  ['en', 'million 3', 'million 3'],
] as const)('%s: sets %s as %s', (lang, typed, printed) => {
  expect(keepTogether(typed, lang)).toBe(printed);
});
