import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { all, built, pageOf, plain, seen, trueAt } from './call-facts.ts';

describe('the box at the top of an open call', () => {
  const boxOf = (edit?: (text: string) => string, lang: Locale = 'en') => pageOf(edit, lang).callStatus?.box;

  it('has the deadline with hour, zone and distance, the sum, the shares, and the way to the funder', () => {
    const box = boxOf(all);
    expect(seen(box?.facts ?? [])).toEqual([
      'Deadline for applications: 21 August 2024, 17:00, Brussels time (in 2 months) [1]',
      'Amount: EUR 2 million (as of 2 May 2024) [1]',
      'Funding rate: The fund pays up to 90 per cent; you contribute 10 per cent',
    ]);
    expect(box?.apply).toMatchObject({ text: 'Apply on the funder’s page', href: 'https://example.org/apply' });
    expect(plain(box?.apply?.aside ?? '')).toBe('That page takes precedence. We last read it on 22 November 2026.');
  });

  it('has what the facts below then leave out, word for word, and no fact of several sums that it shortens', () => {
    const page = pageOf(all);
    const again = trueAt(page.facts, built).filter(({ isInCallBox }) => isInCallBox);
    expect(seen(again).toSorted()).toEqual(seen(boxOf(all)?.facts ?? []).toSorted());
    const sum = (id: number) => `  - { id: sum-${id}, value: ${id}, currency: EUR, source: notice }\n`;
    const four = (text: string) =>
      all(text).replace(/^amounts:\n[\s\S]*?(?=^\w)/m, `amounts:\n${[1, 2, 3, 4].map(sum).join('')}`);
    const sums = pageOf(four).facts.filter(({ label }) => label === 'Amount');
    expect(sums.map(({ values, isInCallBox }) => [values.length, isInCallBox])).toEqual([[4, undefined]]);
  });

  it('says what no source states', () => {
    const bare = (text: string) => text.replace(/^amounts:[\s\S]*?(?=^\w)/m, '');
    const box = boxOf(bare, 'hu');
    expect([seen(box?.facts ?? []).at(-1), box?.apply]).toEqual([
      'Forrásainkban nem szerepel: az összeg és a pályázás módja',
      undefined,
    ]);
  });
});
