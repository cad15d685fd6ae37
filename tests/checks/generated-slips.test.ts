import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/checks/traces/dates.ts';
import { isSlipOf } from '../../src/checks/traces/numbers.ts';
import { slipsIn } from '../../src/checks/traces/slips.ts';
import { sumsIn } from '../../src/checks/traces/sums.ts';
import { weekdaysIn } from '../../src/checks/traces/weekdays.ts';
import type { Locale } from '../../src/language/locales.ts';
import { monthNames } from '../../src/language/months.ts';
import { numberText } from '../../src/language/numbers.ts';

const letters = 'bcdfghklmnprstvz';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 6, maxLength: 9 });
const lang = fc.constantFrom<Locale>('en', 'hu');
const hundred = { numRuns: 200, seed: 1796 };

const flawsIn = (text: string, of: Locale, body?: string) =>
  slipsIn(text, of, body).map(({ flaw, kind }) => flaw ?? kind);
const day = fc.integer({ min: 1, max: 40 });
const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1990, max: 2040 });

/** A date as a language writes it, whether it exists or not. */
const written = (of: Locale, y: number, m: number, d: number) =>
  of === 'en' ? `${d} ${monthNames.en[m - 1]} ${y}` : `${y}. ${monthNames.hu[m - 1]} ${d}.`;

const exists = (y: number, m: number, d: number) =>
  d <= Temporal.PlainDate.from({ year: y, month: m, day: 1 }).daysInMonth;

describe('of hundreds of dates and sums in texts', () => {
  it('each day is reported exactly where the calendar has none', () => {
    fc.assert(
      fc.property(lang, year, month, day, word, (of, y, m, d, before) => {
        const flaws = flawsIn(`${before} ${written(of, y, m, d)}`, of);
        expect(flaws).toEqual(exists(y, m, d) ? [] : ['no-such-day']);
      }),
      hundred,
    );
  });

  it('each has one day of the week, and the other six are reported with it', () => {
    const names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
    fc.assert(
      fc.property(year, month, day, fc.constantFrom(...names), (y, m, d, name) => {
        fc.pre(exists(y, m, d));
        const right = names[Temporal.PlainDate.from({ year: y, month: m, day: d }).dayOfWeek - 1];
        const text = `on ${name}, ${written('en', y, m, d)}`;
        const meant = weekdaysIn(text, datesIn(text)).map((trace) => trace.meant);
        expect(meant).toEqual(name === right ? [] : [right]);
      }),
      hundred,
    );
  });

  it('each span that ends before it begins is reported, and turned round by its remedy', () => {
    fc.assert(
      fc.property(lang, year, year, (of, from, to) => {
        fc.pre(from !== to);
        const span = (one: number, other: number) => `${one}–${other}`;
        const [slip] = slipsIn(span(from, to), of);
        expect(slip?.meant).toBe(from > to ? span(to, from) : undefined);
      }),
      hundred,
    );
  });

  it('each sum is read in full, whatever its size', () => {
    const currency = fc.constantFrom('HUF', 'EUR', 'CHF');
    fc.assert(
      fc.property(lang, fc.integer({ min: 1, max: 90_071_992_547_409 }), currency, (of, value, code) => {
        const number = numberText(value, of);
        const text = of === 'en' ? `${code} ${number}` : `${number} ${code}`;
        expect(sumsIn(text, of).map((sum) => [sum.currency, sum.value])).toEqual([[code, value]]);
        expect(flawsIn(text, of)).toEqual([]);
      }),
      hundred,
    );
  });

  it('each number with a figure wrong, missing or too many is a slip of it, and it is none of itself', () => {
    const figures = fc.integer({ min: 100, max: 9_999_999 });
    fc.assert(
      fc.property(figures, fc.nat(6), fc.integer({ min: 1, max: 9 }), (number, at, figure) => {
        const place = at % String(number).length;
        const [before, after] = [String(number).slice(0, place), String(number).slice(place)];
        const others = [`${before}${figure}${after}`, `${before}${figure}${after.slice(1)}`].map(Number);
        expect(isSlipOf(number, number)).toBe(false);
        for (const other of others) expect(isSlipOf(other, number)).toBe(other !== number);
      }),
      hundred,
    );
  });
});

describe('of hundreds of slips of the language', () => {
  it('each word that is there twice is reported once, and cured by its remedy', () => {
    fc.assert(
      fc.property(lang, word, word, word, (of, a, b, c) => {
        fc.pre(new Set([a, b, c]).size === 3);
        const text = `${a} ${b} ${b} ${c}`;
        const [slip, ...more] = slipsIn(text, of);
        expect([slip?.flaw, slip?.text, more]).toEqual(['doubled-word', `${b} ${b}`, []]);
        expect(text.replace(slip?.text ?? '', slip?.meant ?? '')).toBe(`${a} ${b} ${c}`);
      }),
      hundred,
    );
  });

  it('each space before a sign, sign without a space, and mark without a partner is reported once', () => {
    const broken = fc.constantFrom<[flaw: string, (a: string, b: string) => string]>(
      ['space-before', (a, b) => `${a} , ${b}`],
      ['space-before', (a, b) => `${a} ${b} .`],
      ['space-missing', (a, b) => `${a},${b}`],
      ['doubled-sign', (a, b) => `${a},, ${b}`],
      ['doubled-sign', (a, b) => `${a} ${b}!!`],
      ['space-inside', (a, b) => `(${a} ${b} )`],
      ['unclosed', (a, b) => `${a} (${b}`],
      ['unopened', (a, b) => `${a} ${b}”`],
    );
    fc.assert(
      fc.property(lang, word, word, broken, (of, a, b, [flaw, write]) => {
        fc.pre(a !== b);
        expect(flawsIn(write(a, b), of)).toEqual([flaw]);
        expect(flawsIn(`${a}, (${b}) ${a}.`, of)).toEqual([]);
      }),
      hundred,
    );
  });

  it('each year and day has the ending of its vowels in Hungarian, and the other one is reported with it', () => {
    const back = /(?:[368]|[^1]0|[2368]0|00)$/;
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2039 }), (y) => {
        fc.pre(y % 100 !== 0);
        const isBack = y % 10 === 0 ? /[2368]0$/.test(String(y)) : back.test(String(y));
        const [right, wrong] = isBack ? ['ban', 'ben'] : ['ben', 'ban'];
        expect(slipsIn(`${y}-${right}`, 'hu')).toEqual([]);
        expect(slipsIn(`${y}-${wrong}`, 'hu').map(({ meant }) => meant)).toEqual([`${y}-${right}`]);
      }),
      hundred,
    );
  });

  it('each is where it says in the file, whatever mark-up is around it, and no signs end in a fault of the program', () => {
    const signs = fc.constantFrom(
      ...'*_~[]()!#-–.,;:“”„"1 \n',
      ...[
        '**',
        '](police)',
        '[^1]',
        '<Lang of="hu">',
        '</Lang>',
        'the the ',
        'a ',
        'az ',
        'alma ',
        '31 November ',
        '`',
        'HUF 1.000 ',
      ],
      ...['info@a,hu ', '2022-ban ', 'Teh ', '<Figure src="a.jpg" alt="a a" />', '2020-2021 ', '(1)', '²'],
    );
    fc.assert(
      fc.property(lang, fc.array(signs, { maxLength: 30 }), (of, all) => {
        const body = all.join('');
        const blanked = body.replace(/\]\([^)\s]*/g, (address) => ' '.repeat(address.length));
        for (const { text, offset, flaw } of slipsIn(blanked, of, body)) {
          if (flaw) expect(body.slice(offset, offset + text.length)).toBe(text);
        }
      }),
      { numRuns: 1000, seed: 1796 },
    );
  });
});
