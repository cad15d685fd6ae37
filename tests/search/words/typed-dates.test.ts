import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { locales } from '../../../src/language/locales.ts';
import { directHitsFor } from '../../../src/search/match/direct-hits.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { asTyped } from '../../../src/search/words/fold.ts';
import { typedDatesIn } from '../../../src/search/words/typed-dates.ts';
import { partsWith } from '../columns-with.ts';
import { longInputs } from '../long-inputs.ts';

const readings = (text: string, lang: Locale) => typedDatesIn(asTyped(text), lang).map((date) => date.readings);

const thatDay = {
  en: [
    '30 November 2022',
    '30 Nov 22',
    '30 Nov. 22',
    "30 Nov '22",
    '30 November ’22',
    'Nov 30, 22',
    "Nov 30, '22",
    'Nov. 30th, 2022',
    'nov. 30., 2022',
    'November 30 2022',
    'November the 30th, 2022',
    'the 30th of November 2022',
    'the 30th of November, 2022',
    'the thirtieth of November 2022',
    'the thirtieth day of November 2022',
    'thirtieth November 2022',
    'November thirtieth, 2022',
    'November the thirtieth 2022',
    '2022 November 30',
    '2022, November 30',
    '2022, 30 November',
    '30 NOVEMBER 2022',
    'Wednesday, 30 November 2022',
    'Wednesday 30 November 2022',
    'on Wednesday, the 30th of November 2022',
    '30 November 2022 (Wednesday)',
    '30/11/22',
    '30.11.22',
    '30-11-22',
    '22.11.30',
    '22-11-30',
    '22/11/30',
    '11/30/22',
    '11/30/2022',
    '30/11/2022',
    '30-11-2022',
    '30. 11. 2022',
    '30 / 11 / 2022',
    "30/11/'22",
    '2022/11/30',
    '2022.11.30',
    '2022-11-30',
    '20221130',
    '30 11 2022',
    '2022 11 30',
    '30\u00a0November\u00a02022',
    '\u200e30\u00a0Novem\u00adber 2022\u2060',
    '３０／１１／２２',
  ],
  hu: [
    '2022. november 30.',
    '2022. november 30',
    '2022 november 30',
    '2022. november 30-án',
    '2022. november 30-ai',
    '2022. nov. 30.',
    '2022. nov. 30-i',
    '22. november 30.',
    '’22. november 30.',
    "'22 nov. 30-án",
    'nov. 30., 2022',
    'november 30., 2022',
    '30. november 2022',
    '2022. november harmincadika',
    '2022. november harmincadikán',
    '2022 novemberének harmincadikán',
    '2022. november hó 30.',
    '2022. november 30., szerda',
    '2022. november 30., szerdán',
    '2022. november 30. (szerda)',
    'szerda, 2022. november 30.',
    '22.11.30.',
    '22. 11. 30.',
    '22.11.30-án',
    '22-11-30',
    '22/11/30',
    '30.11.22',
    '2022.11.30.',
    '2022. 11. 30.',
    '2022.11.30-án',
    '2022/11/30',
    '20221130',
    '2022 11 30',
    '30.11.2022',
    '2022.\u00a0november\u00a030.',
    '\u200f2022.\u00a0novem\u00adber 30.\u200b',
    '2022. NOVEMBER 30.',
  ],
};

const records = partsWith([
  { number: 'MR-2022-003', from: '2022-11-30' },
  { number: 'FC-2022-003', from: '2022-11-23' },
  { number: 'MR-2013-004', from: '2013-11-30' },
  { number: 'MR-2013-003', from: '2013-11' },
]);

const hits = async (words: string, lang: Locale) => {
  const { numbers } = await records.records(lang);
  return (await directHitsFor(records, lang, words)).map((doc) => numbers[doc]);
};

describe.each(locales)('a day in %s', (lang) => {
  it.each(thatDay[lang])('is understood as it is written, and leads to its record: %j', async (text) => {
    const [date = [], ...others] = readings(text, lang);
    expect([date.includes('2022-11-30'), others]).toEqual([true, []]);
    expect(await hits(text, lang)).toEqual(['MR-2022-003']);
  });

  it.each(thatDay[lang].filter((text) => !/^[\d ]+ [\d ]+$/.test(text)))('is one word of a question: %j', (text) => {
    const question = lang === 'en' ? `police meeting ${text}` : `rendőrségi ülés ${text}`;
    const { words } = parseQuery(question, lang);
    const dated = words.filter(({ term, others = [] }) => [term, ...others].includes('2022-11-30'));
    expect([words.length, dated.length]).toEqual([3, 1]);
  });
});

describe('a day of any year', () => {
  it.each<[Locale, string]>([
    ['en', '30 November'],
    ['en', '30th of november'],
    ['en', 'the thirtieth of November'],
    ['en', 'November 30'],
    ['en', 'Nov. 30th'],
    ['hu', 'november 30.'],
    ['hu', 'november 30-án'],
    ['hu', 'nov. 30.'],
    ['hu', 'november harmincadika'],
    ['hu', 'november harmincadikán'],
  ])('leads to the records of that day: in %s, %s', async (lang, text) => {
    expect(readings(text, lang)).toEqual([['--11-30']]);
    expect(await hits(text, lang)).toEqual(['MR-2022-003', 'MR-2013-004']);
    expect(parseQuery(text, lang).words.map(({ written }) => written)).toEqual([
      '30',
      lang === 'en' ? 'November' : 'november',
    ]);
  });
});

describe('a month', () => {
  it.each<[Locale, string]>([
    ['en', 'November 2022'],
    ['en', "Nov '22"],
    ['en', 'November of 2022'],
    ['en', '11/2022'],
    ['en', '2022/11'],
    ['hu', '2022. november'],
    ['hu', '2022 novemberében'],
    ['hu', '2022. évi november'],
    ['hu', '’22 november'],
    ['hu', 'november, 2022'],
    ['hu', '2022.11.'],
  ])('leads to its records: in %s, %s', async (lang, text) => {
    expect(await hits(text, lang)).toEqual(['MR-2022-003', 'FC-2022-003']);
  });
});

describe('the days of words', () => {
  it.each<[Locale, string, string]>([
    ['en', 'the first of May 2013', '2013-05-01'],
    ['en', 'twenty-first October 2013', '2013-10-21'],
    ['en', 'October twenty first, 2013', '2013-10-21'],
    ['en', 'thirty-first of January 2014', '2014-01-31'],
    ['hu', '2013. május elseje', '2013-05-01'],
    ['hu', '2013. május elsején', '2013-05-01'],
    ['hu', '2013. május másodikán', '2013-05-02'],
    ['hu', '2013. október tizenegyedike', '2013-10-11'],
    ['hu', '2013. október tizenkettedikén', '2013-10-12'],
    ['hu', '2013. október huszadika', '2013-10-20'],
    ['hu', '2013. október huszonegyedikéig', '2013-10-21'],
    ['hu', '2014. január harmincegyedikei', '2014-01-31'],
  ])('are those of figures: in %s, %s', (lang, text, day) => {
    expect(readings(text, lang)).toEqual([[day]]);
  });
});

describe('figures that may be several days', () => {
  it('are read by the order of the language first, and then otherwise', () => {
    expect(readings('10/11/12', 'en')).toEqual([['10/11/12', '2012-11-10', '2010-11-12', '2012-10-11']]);
    expect(readings('10.11.12', 'hu')).toEqual([['10.11.12', '2010-11-12', '2012-11-10', '2012-10-11']]);
  });

  it('are of the last century from 50 on', () => {
    expect(readings('30/11/99', 'en')).toEqual([['30/11/99', '1999-11-30']]);
  });
});

describe('what is no date', () => {
  it.each<[Locale, string]>([
    ['en', 'BBA-5.1.6/10-2019-00001'],
    ['en', '1125/2019'],
    ['en', 'version 10.11.2022.3'],
    ['en', '32 May 2022'],
    ['en', '30 February 2022'],
    ['en', '20–21 October 2022'],
    ['en', '1,098 questionnaires'],
    ['en', 'MR-2022-003'],
    ['en', 'in 2022'],
    ['en', '192.168.10.11'],
    ['en', '12345678'],
    ['hu', 'már 22 éve'],
    ['hu', 'novemberben'],
    ['hu', '1228/2022. (IV. 14.) Korm. határozat'],
    ['hu', '2022. október 20–21-én'],
    ['hu', 'a harmadik ülés'],
    ['hu', '06 1 441 1000'],
  ])('stays as it is: in %s, %s', (lang, text) => {
    expect(
      readings(text, lang)
        .flat()
        .filter((each) => /^\d{4}-\d\d-\d\d$/.test(each)),
    ).toEqual([]);
  });

  it('is a number of things after a month with an ending', () => {
    expect(readings('2022 novemberében 30 vendég', 'hu')).toEqual([['2022-11']]);
  });
});

it.each(Object.entries(longInputs))('dates in a question of %s are read at once', (_, make) => {
  const before = performance.now();
  for (const lang of locales) typedDatesIn(make(20_000), lang);
  expect(performance.now() - before).toBeLessThan(5000);
});
