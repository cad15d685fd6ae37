import { describe, expect, it } from 'vitest';
import { facets, isValueOf } from '../../../src/search/query/facets.ts';
import { isBlank, queryFrom, queryOf, searchOf } from '../../../src/search/query/query.ts';

const words = ['', 'GRETA', 'Kiállok érted!', '"sexual exploitation"', 'a&b=c', '100 %', 'a+b', '?#/', 'ő ű', '<b>'];
const queries = words.flatMap((each) =>
  [
    {},
    { facets: { kind: ['meeting'] } },
    { facets: { topic: ['a', 'b'], organisation: ['iom-hungary'], status: ['closing-soon', 'open'] }, page: 3 },
    { from: '2022-11-30', sort: 'newest' as const },
    { from: '2022-01-01', to: '2024-02-29', sort: 'deadline' as const, page: 2 },
  ].map((more) => queryOf({ words: each, ...more })),
);

describe('a query in the address', () => {
  it.each(queries)('comes back as it went: %j', (query) => {
    expect(queryFrom(searchOf(query))).toEqual(query);
  });

  it.each([
    [queryOf(), ''],
    [queryOf({ words: 'two words' }), '?q=two+words'],
    [
      queryOf({
        words: 'x',
        facets: { topic: ['a', 'b'], kind: ['campaign'] },
        from: '2022-01-01',
        to: '2022-12-31',
        sort: 'newest',
        page: 2,
      }),
      '?q=x&kind=campaign&topic=a&topic=b&from=2022-01-01&to=2022-12-31&sort=newest&page=2',
    ],
  ])('%j is written %s', (query, search) => {
    expect(searchOf(query)).toBe(search);
  });

  it.each([
    ['?q=%20%20', queryOf()],
    ['?q=+a+', queryOf({ words: 'a' })],
    ['?q=a&q=b', queryOf({ words: 'a' })],
    ['?utm_source=x&colour=red', queryOf()],
    ['q=a', queryOf({ words: 'a' })],
    ['?q=%E0%A4%A', queryOf({ words: expect.any(String) })],
    ['?topic=b&topic=a&topic=b', queryOf({ facets: { topic: ['a', 'b'] } })],
    ['?kind=letter&kind=meeting&status=sad&topic=%3Cb%3E', queryOf({ facets: { kind: ['meeting'] } })],
    ['?sort=cheapest&page=0', queryOf()],
    ['?page=-1', queryOf()],
    ['?page=2e3', queryOf()],
    ['?from=2022&to=2022-02', queryOf({ from: '2022-01-01', to: '2022-02-28' })],
    ['?from=2024-02&to=2024-02', queryOf({ from: '2024-02-01', to: '2024-02-29' })],
    ['?year=2019', queryOf({ from: '2019-01-01', to: '2019-12-31' })],
    ['?year=2019&to=2021', queryOf({ from: '2019-01-01', to: '2021-12-31' })],
    ['?from=2022-02-30&to=2022-13', queryOf()],
    ['?from=yesterday&to=20221130', queryOf()],
  ])('%s is read without surprise', (search, query) => {
    expect(queryFrom(search)).toEqual(query);
  });

  it.each([
    [queryOf(), true],
    [queryOf({ sort: 'newest', page: 2 }), true],
    [queryOf({ words: 'a' }), false],
    [queryOf({ facets: { kind: ['meeting'] } }), false],
    [queryOf({ from: '2022-01-01' }), false],
    [queryOf({ to: '2022-01-01' }), false],
  ])('%j asks nothing: %s', (query, hasNoMatch) => {
    expect(isBlank(query)).toBe(hasNoMatch);
  });

  it('has facets whose values are ids, and fixed ones for kind and status', () => {
    expect(facets.filter((facet) => isValueOf(facet, 'some-id-2'))).toEqual([
      'forum',
      'organisation',
      'topic',
      'programme',
      'person',
    ]);
    expect([isValueOf('kind', 'funding-call'), isValueOf('status', 'open')]).toEqual([true, true]);
  });
});
