import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { withoutEndings } from '../../../src/search/words/hungarian-endings.ts';

describe('an ending after a hyphen', () => {
  it.each([
    ['ENSZ-nek', 'ENSZ'],
    ['ENSZ-szel', 'ENSZ'],
    ['ensz-szel', 'ensz'],
    ['ENSZ-NEK', 'ENSZ'],
    ['IOM-mel', 'IOM'],
    ['IOM-ét', 'IOM'],
    ['GRETA-val', 'GRETA'],
    ['EBESZ-től', 'EBESZ'],
    ['NGO-k', 'NGO'],
    ['NGO-kkal', 'NGO'],
    ['EU-s', 'EU'],
    ['eu-ba', 'eu'],
    ['OKIT-ot', 'OKIT'],
    ['UNICEF-fel', 'UNICEF'],
    ['FBI-jal', 'FBI'],
    ['Frontex-szel', 'Frontex'],
    ['Facebook-on', 'Facebook'],
    ['Kft.-nek', 'Kft.'],
    ['e-mail-ben', 'e-mail'],
    ['az ENSZ -nek', 'az ENSZ'],
    ['BM–nek', 'BM'],
    ['az ENSZ-ben és az EU-tól', 'az ENSZ és az EU'],
  ])('is no part of the word: %s', (typed, bare) => {
    expect(withoutEndings(typed)).toBe(bare);
    const terms = (text: string) => parseQuery(text, 'hu').words.map(({ term }) => term);
    expect(terms(typed)).toEqual(terms(bare));
  });

  it.each([
    'Facebook-oldal',
    'TIP-jelentés',
    'NKM-ülés',
    'EBESZ-ODIHR',
    'Szabolcs-Szatmár-Bereg',
    'észak-afrikai',
    'Budapest-Győr',
    'Európa-szerte',
    'no-go',
    'a rendőrség -ra utal',
    'MR-2022-003',
    'Covid-19',
  ])('is no word of a compound: %s', (text) => {
    expect(withoutEndings(text)).toBe(text);
  });

  it('stays in English: co-ed', () => {
    expect(parseQuery('NGO-nak', 'en').words).toHaveLength(2);
  });
});
