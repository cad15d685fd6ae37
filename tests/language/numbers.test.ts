import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { moneyText, numberText, percentText, pluralOf } from '../../src/language/numbers.ts';

const both = (write: (lang: Locale) => string) => [write('en'), write('hu')].map((text) => text.replace(/\s/g, '~'));

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1234, '1,234', '1234'],
    [12_345, '12,345', '12~345'],
    [87_600_000, '87,600,000', '87~600~000'],
    [1.239, '1.24', '1,24'],
    [-3.5, '-3.5', '-3,5'],
  ])('%d is grouped as the language groups', (value, en, hu) => {
    expect(both((lang) => numberText(value, lang))).toEqual([en, hu]);
  });
});

describe('a sum', () => {
  it.each([
    [87_600_000, 'CHF', 'CHF~87.6~million', '87,6~millió~svájci frank'],
    [2_000_000_000, 'HUF', 'HUF~2~billion', '2~milliárd~forint'],
    [999_999, 'EUR', 'EUR~999,999', '999~999~euró'],
    [1_000_000, 'USD', 'USD~1~million', '1~millió~dollár'],
    [1_230_000_001, 'HUF', 'HUF~1,230,000,001', '1~230~000~001~forint'],
    [1_230_000_000, 'HUF', 'HUF~1.23~billion', '1,23~milliárd~forint'],
    [12_345_678_901, 'HUF', 'HUF~12,345,678,901', '12~345~678~901~forint'],
    [123_456_789_012_345, 'HUF', 'HUF~123,456,789,012,345', '123~456~789~012~345~forint'],
    [1234.5, 'EUR', 'EUR~1,234.50', '1234,50~euró'],
    [0.05, 'EUR', 'EUR~0.05', '0,05~euró'],
    [2_000_000.25, 'EUR', 'EUR~2,000,000.25', '2~000~000,25~euró'],
    [29.99, 'EUR', 'EUR~29.99', '29,99~euró'],
    [5, 'GBP', 'GBP~5', '5~font'],
    [5, 'XYZ', 'XYZ~5', '5~XYZ'],
  ])('of %d %s can be read aloud', (value, currency, en, hu) => {
    expect(both((lang) => moneyText(value, currency, lang))).toEqual([en, hu.replace(/ /g, '~')]);
  });
});

describe('a share', () => {
  it.each([
    [90, '90~per~cent', '90~százalék'],
    [12.5, '12.5~per~cent', '12,5~százalék'],
    [0, '0~per~cent', '0~százalék'],
  ])('of %d is in per cent', (value, en, hu) => {
    expect(both((lang) => percentText(value, lang))).toEqual([en, hu]);
  });
});

describe('a plural', () => {
  it.each([
    [0, 'records'],
    [1, 'record'],
    [2, 'records'],
    [11, 'records'],
    [21, 'records'],
    [101, 'records'],
  ])('%d goes with %s', (count, word) => {
    expect(pluralOf(count, { one: 'record', other: 'records' })).toBe(word);
  });
});
