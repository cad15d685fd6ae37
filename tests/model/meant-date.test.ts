import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantDate } from '../../src/model/meant-date.ts';

describe('a date that is written otherwise', () => {
  it.each([
    ['30/11/2022', '2022-11-30'],
    ['11/30/2022', '2022-11-30'],
    ['3.4.2022', '2022-04-03'],
    ['2022. nov. 30-án', '2022-11-30'],
    ['30 Nov 2022', '2022-11-30'],
    ['30th November 2022', '2022-11-30'],
    ['2022-1-5', '2022-01-05'],
    ['3/4/2022', undefined],
    ['31.11.2022', undefined],
    ['tomorrow', undefined],
    ['2022', undefined],
  ])('%s means %s', (written, meant) => {
    expect(meantDate(written, false)).toBe(meant);
  });

  it('has its time where one may follow', () => {
    expect(meantDate('2024-08-21 17:00', true)).toBe('2024-08-21T17:00');
    expect(meantDate('21.08.2024 9.30', true)).toBe('2024-08-21T09:30');
    expect(meantDate('2024-08-21T24:00', true)).toBe('2024-08-21');
    expect(meantDate('2024-08-21T25:00', true)).toBeUndefined();
    expect(meantDate('2024-08-21 17:00', false)).toBe('2024-08-21');
  });

  it('is never another day, of a hundred written in each way', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const forms = [
      (y: string, m: string, d: string) => `${d}.${m}.${y}`,
      (y: string, m: string, d: string) => `${y}. ${m}. ${d}.`,
      (y: string, m: string, d: string) => `${y}/${m}/${d}`,
      (y: string, m: string, d: string) => `${d}/${m}/${y}`,
      (y: string, m: string, d: string) => `${m}/${d}/${y}`,
      (y: string, m: string, d: string) => `${y}${m}${d}`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        expect([iso, undefined]).toContain(meantDate(form(y, m, d), false));
      }),
      { numRuns: 600, seed: 1796 },
    );
  });

  it('is not looked for in what is longer than any date', () => {
    expect(meantDate(`2024-08-21${' '.repeat(100)}`, false)).toBeUndefined();
  });
});
