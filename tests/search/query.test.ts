import { describe, expect, it } from 'vitest';
import { isBlank, type Query, queryFrom, searchOf } from '../../src/search/query.ts';

const nothing: Query = { words: '', kind: '', year: '', organisation: '' };

const words = ['', 'GRETA', 'Kiállok érted!', '"sexual exploitation"', 'a&b=c', '100 %', 'a+b', '?#/', 'ő ű', '<b>'];
const queries = words.flatMap((each) =>
  [{}, { kind: 'meeting' }, { year: '2022', organisation: 'iom-hungary' }].map((more) => ({
    ...nothing,
    words: each,
    ...more,
  })),
);

describe('a query in the address', () => {
  it.each(queries)('comes back as it went: %j', (query) => {
    expect(queryFrom(searchOf(query))).toEqual(query);
  });

  it.each([
    [nothing, ''],
    [{ ...nothing, words: 'two words' }, '?q=two+words'],
    [
      { words: 'x', kind: 'campaign', year: '2022', organisation: 'osce' },
      '?q=x&kind=campaign&year=2022&organisation=osce',
    ],
    [{ ...nothing, year: '2022' }, '?year=2022'],
  ])('%j is written %s', (query, search) => {
    expect(searchOf(query)).toBe(search);
  });

  it.each([
    ['?q=%20%20', nothing],
    ['?q=+a+', { ...nothing, words: 'a' }],
    ['?q=a&q=b', { ...nothing, words: 'a' }],
    ['?utm_source=x&colour=red', nothing],
    ['q=a', { ...nothing, words: 'a' }],
    ['?q=%E0%A4%A', { ...nothing, words: expect.any(String) }],
  ])('%s is read without surprise', (search, query) => {
    expect(queryFrom(search)).toEqual(query);
  });

  it.each([
    [nothing, true],
    [{ ...nothing, words: 'a' }, false],
    [{ ...nothing, kind: 'meeting' }, false],
  ])('%j asks nothing: %s', (query, isNothing) => {
    expect(isBlank(query)).toBe(isNothing);
  });
});
