import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { datesIn } from '../../../src/search/words/dates-in.ts';
import { stemEnglish } from '../../../src/search/words/stem-english.ts';
import { stemHungarian } from '../../../src/search/words/stem-hungarian.ts';
import { termOf, termsIn } from '../../../src/search/words/terms.ts';

const terms = (text: string, lang: Locale = 'en') => termsIn(text, lang).map(({ term }) => term);

describe('the stem of a word', () => {
  it.each([
    ['city', 'cities'],
    ['class', 'classes'],
    ['train', 'trained', 'training', 'trains'],
    ['identify', 'identifying', 'identification', 'identified'],
    ['labour', 'labor'],
    ['organisation', 'organization', 'organisations'],
    ['exhibition', 'exhibitions'],
    ['agree', 'agreed'],
    ['stop', 'stopped', 'stopping'],
    ['use', 'used', 'using'],
    ['organise', 'organised', 'organisation', 'organisers'],
    ['party', 'parties'],
    ['community', 'communities'],
    ['generate', 'generated', 'generation'],
    ['authority', 'authorities'],
    ['university', 'universities'],
    ['child', 'children'],
    ['woman', 'women'],
    ['bring', 'brought', 'brings'],
    ['hold', 'held', 'holding'],
    ['meet', 'met', 'meeting'],
    ['flee', 'fled', 'fleeing'],
    ['pay', 'paid', 'pays'],
  ])('is shared by the English %s and its forms', (base, ...forms) => {
    expect(forms.map(stemEnglish)).toEqual(forms.map(() => stemEnglish(base)));
  });

  it.each([
    ['news', 'new'],
    ['police', 'policy'],
    ['victim', 'village'],
    ['united', 'union'],
    ['organ', 'organisation'],
    ['part', 'party'],
    ['general', 'generation'],
    ['community', 'communication'],
    ['international', 'internal'],
    ['author', 'authority'],
    ['count', 'county'],
  ])('tells the English %s from %s', (one, other) => {
    expect(stemEnglish(one)).not.toBe(stemEnglish(other));
  });

  it.each([
    ['áldozat', 'áldozatokat', 'áldozatainak', 'áldozatnak', 'áldozatról', 'áldozattal'],
    ['rendőr', 'rendőrök', 'rendőröknek', 'rendőrrel', 'rendőri'],
    ['kiállítás', 'kiállításon', 'kiállításokon', 'kiállítással'],
    ['Nyíregyháza', 'Nyíregyházán', 'nyíregyházi', 'Nyíregyházáról'],
    ['jelzés', 'jelzéssel', 'jelzések'],
    ['menekült', 'menekülteknek', 'menekülő', 'menekülőkről'],
    ['Budapest', 'budapesti', 'Budapesten'],
    ['alapítvány', 'alapítványnak', 'alapítványok', 'alapítvánnyal'],
    ['kereskedelem', 'kereskedelmet', 'kereskedelmi', 'kereskedelemről', 'kereskedelemmel'],
    ['kultúra', 'kultúrát', 'kultúrára', 'kultúrák'],
    ['fontos', 'fontosabb', 'legfontosabb', 'legfontosabbak'],
    ['rendszer', 'rendszert', 'rendszernek', 'rendszerért'],
    ['részvétel', 'részvételt', 'részvételi'],
    ['állat', 'állatokat', 'állatnak', 'állatok'],
    ['állam', 'államnak', 'állami', 'államok'],
    ['egyetem', 'egyetemen', 'egyetemi', 'egyetemmel'],
    ['roma', 'romák', 'romáknak'],
    ['gyermek', 'gyerek', 'gyerekekkel', 'gyermekek'],
    ['megye', 'megyei', 'vármegye', 'vármegyében', 'megyék'],
    ['ország', 'országbeli', 'országból'],
    ['tájékoztatás', 'tájékoztatta', 'tájékoztatni', 'tájékoztatásról'],
    ['szerepjáték', 'szerepjátékok', 'szerepjátékot', 'szerepjátékban', 'szerepjátékkal'],
    ['azonosítás', 'azonosít', 'azonosította', 'azonosításának'],
  ])('is shared by the Hungarian %s and its forms, with accents and without', (base, ...forms) => {
    expect(forms.map((form) => termOf(form, 'hu'))).toEqual(forms.map(() => termOf(base, 'hu')));
    expect(forms.map((form) => termOf(form.normalize('NFD').replace(/\p{M}/gu, ''), 'hu'))).toEqual(
      forms.map(() => termOf(base, 'hu')),
    );
  });

  it.each([
    ['részvétel', 'részvény'],
    ['kultúra', 'kultusz'],
    ['védelem', 'véd'],
    ['állat', 'állam'],
    ['egyetem', 'egyik'],
    ['roma', 'román'],
    ['szervezet', 'szervez'],
    ['kerület', 'keret'],
    ['internet', 'international'],
    ['otthon', 'ott'],
    ['szállás', 'száll'],
    ['szerepjáték', 'szerep'],
    ['felhívás', 'felhív'],
  ])('tells the Hungarian %s from %s', (one, other) => {
    expect(termOf(one, 'hu')).not.toBe(termOf(other, 'hu'));
  });

  it('leaves Roman numerals as they are', () => {
    expect(['XIII', 'XXVI', 'VIII'].map((each) => termOf(each, 'hu'))).toEqual(['xiii', 'xxvi', 'viii']);
    expect(termOf('XIII', 'en')).toBe('xiii');
    expect(termOf('civil', 'hu')).toBe(termOf('civilek', 'hu'));
  });

  it('distinguishes an abbreviation from a stop word, unless all is in capitals', () => {
    expect(terms('who said it to WHO')).toEqual(['who']);
    expect(terms('WHO')).toEqual(['who']);
    expect(terms('WHO WAS HELD')).toEqual(['hold']);
  });

  it('leaves short words as they are', () => {
    expect(['nap', 'law', 'no'].map(stemHungarian)).toEqual(['nap', 'law', 'no']);
  });
});

describe('the terms of a text', () => {
  it.each([
    ['The victims of the state', ['victim', 'state']],
    ['1,098 questionnaires', ['1098', '1', '098', 'questionnair']],
    ['RAVOT-EUR', ['ravot', 'eur']],
    ['BBA-5.1.6/10', ['bba-5.1.6/10', 'bba', '5', '1', '6', '10']],
    ['<b>&</b>', []],
  ] as const)('of %s are %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('leave the ending of a number out', () => {
    expect(terms('2022-es', 'hu')).toEqual(['2022']);
  });

  it.each([
    ['30 November 2022', ['2022-11-30']],
    ['2022. november 30.', ['2022-11-30']],
    ['2022. november 30-án', ['2022-11-30']],
    ['2022-11-30', ['2022-11-30']],
    ['20–21 October 2022', ['2022-10-20', '2022-10-21']],
    ['2022. október 20–21-én', ['2022-10-20', '2022-10-21']],
    ['in October 2013', ['2013-10']],
    ['2013 októberében', ['2013-10']],
    ['2013. október', ['2013-10']],
    ['2023-10', ['2023-10']],
    ['August 10, 2016', ['2016-08-10']],
    ['October 20–21, 2022', ['2022-10-20', '2022-10-21']],
    ['Nov 30 2022', ['2022-11-30']],
    ['the 30th of November 2022', ['2022-11-30']],
    ['November 30th, 2022', ['2022-11-30']],
    ['Sept. 2022', ['2022-09']],
    ['November of 2022', ['2022-11']],
    ['30/11/2022', ['2022-11-30']],
    ['11/30/2022', ['2022-11-30']],
    ['30.11.2022', ['2022-11-30']],
    ['2022 november 30', ['2022-11-30']],
    ['2022. nov. 30.', ['2022-11-30']],
    ['2017. márc. 6-án', ['2017-03-06']],
    ['2017 okt.', ['2017-10']],
    ['2022. XI. 30.', ['2022-11-30']],
    ['1228/2022. (IV. 14.) Korm. határozat', ['2022-04-14']],
    ['2022 novemberében 30 vendég', ['2022-11']],
    ['már 2022 óta, 2019 már elmúlt', []],
    ['12 Mar 2022 and Mar. 2023', ['2022-03-12', '2023-03']],
    ['version 10.11.2022.3', []],
    ['32 May or 2023-13-01', []],
    ['BBA-5.4.5/10-2019-00001', []],
  ])('hold the days and months that “%s” names', (text, dates) => {
    expect(datesIn(text).flatMap((date) => date.dates)).toEqual(dates);
    expect(terms(text)).toEqual(expect.arrayContaining(dates));
  });
});

describe('a parsed query', () => {
  it('has each word once, and the phrases in quotation marks of any kind', () => {
    const { words, phrases } = parseQuery('forum „két fórum” “two forums” forums', 'en');
    expect(words.map(({ written }) => written)).toEqual(['forum', 'két', 'two']);
    expect(phrases).toEqual(['két fórum', 'two forums']);
  });

  it('has a date or code in full, with the terms within the code', () => {
    expect(parseQuery('30 November 2022', 'en').words.map(({ term }) => term)).toEqual(['2022-11-30']);
    expect(parseQuery('1125/2019', 'en').words).toEqual([
      { written: '1125/2019', term: '1125/2019', subterms: ['1125', '2019'] },
    ]);
  });

  it.each([
    ['How many victims did they bring home?', 'en', ['victims', 'bring', 'home']],
    ['what happened at the border in March', 'en', ['border', 'March']],
    ['How much are you worth', 'en', ['much', 'worth']],
    ['many happy children', 'en', ['many', 'happy', 'children']],
    ['mennyi pénzt kell adni az áldozatoknak?', 'hu', ['pénzt', 'adni', 'áldozatoknak']],
    ['mi történt 2019-ben Győrben', 'hu', ['2019', 'Győrben']],
    ['kinek szólt a kampány', 'hu', ['szólt', 'kampány']],
    ['Mennyit érsz?', 'hu', ['Mennyit', 'érsz']],
  ] as const)('of “%s” (%s) are %j: words that only ask are none', (text, lang, expected) => {
    expect(parseQuery(text, lang).words.map(({ written }) => written)).toEqual(expected);
  });

  it('has stop words where there are no others', () => {
    expect(parseQuery('the', 'en').words.map(({ written }) => written)).toEqual(['the']);
    expect(
      ['the', 'és a', 'the police', 'WHO', ''].map(
        (text, at) => parseQuery(text, at === 1 ? 'hu' : 'en').hasOnlyStopWords,
      ),
    ).toEqual([true, true, false, false, false]);
    expect(parseQuery('', 'en').words).toEqual([]);
  });
});
