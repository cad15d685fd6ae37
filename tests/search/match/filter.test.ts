import { describe, expect, it } from 'vitest';
import { countedValues, failedFilters, ordered } from '../../../src/search/match/filter.ts';
import { noScores, type Scores } from '../../../src/search/match/scores.ts';
import { facets } from '../../../src/search/query/facets.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { columnsWith } from '../columns-with.ts';

const columns = await columnsWith([
  { number: 'A', from: '2022-11-30', facets: { kind: ['meeting'], topic: ['police', 'victims'] } },
  { number: 'B', from: '2022-11-01', to: '2022-11-30', facets: { kind: ['campaign'], topic: ['police'] } },
  { number: 'C', from: '2022-06-05', facets: { kind: ['meeting'], topic: ['children'] } },
  { number: 'D', facets: { kind: ['meeting'], topic: ['police'] } },
  { number: 'E', from: '2020-01-01', facets: { kind: ['meeting'] }, written: ['hu'] },
]);

const fitting = (asked: Parameters<typeof queryOf>[0]) =>
  [...failedFilters(columns, queryOf(asked))].flatMap((failed, doc) => (failed === 0 ? [columns.numbers[doc]] : []));

describe('the filters of a query', () => {
  it.each([
    ['everything that the language has', {}, ['A', 'B', 'C', 'D']],
    ['any value of a facet', { facets: { topic: ['children', 'victims'] } }, ['A', 'C']],
    ['all facets together', { facets: { kind: ['meeting'], topic: ['police'] } }, ['A', 'D']],
    ['nothing for a value that nobody has', { facets: { topic: ['unheard-of'] } }, []],
    ['the first and the last day, too', { from: '2022-11-30', to: '2022-11-30' }, ['A', 'B']],
    ['what begins before and ends after the first day', { from: '2022-11-15' }, ['A', 'B']],
    ['what begins on the last day', { to: '2022-06-05' }, ['C']],
    ['no undated record where the query has a date', { from: '2000-01-01' }, ['A', 'B', 'C']],
  ])('is %s', (_, asked, numbers) => {
    expect(fitting(asked)).toEqual(numbers);
  });

  it('are numbered where a document fails one facet alone', () => {
    const failed = failedFilters(columns, queryOf({ facets: { kind: ['meeting'], topic: ['victims'] } }));
    const topic = facets.indexOf('topic') + 1;
    expect([...failed]).toEqual([0, 255, topic, topic, 255]);
  });
});

describe('the values of a facet', () => {
  const counted = (asked: Parameters<typeof queryOf>[0], having = [0, 1, 2, 3, 4]) => {
    const query = queryOf(asked);
    return countedValues(columns, having, failedFilters(columns, query), query.facets);
  };

  it('are counted over the matches, most first, then by name; none that no record has', () => {
    expect(counted({}).topic).toEqual([
      { value: 'police', count: 3 },
      { value: 'children', count: 1 },
      { value: 'victims', count: 1 },
    ]);
    expect(counted({}, [2]).topic).toEqual([{ value: 'children', count: 1 }]);
  });

  it('are not filtered by those chosen among them, but by those chosen in other facets', () => {
    const { kind, topic } = counted({ facets: { kind: ['campaign'] } });
    expect(kind).toEqual([
      { value: 'meeting', count: 3 },
      { value: 'campaign', count: 1 },
    ]);
    expect(topic).toEqual([{ value: 'police', count: 1 }]);
  });

  it('include what is chosen even where no match has it', () => {
    expect(counted({ facets: { topic: ['victims', 'unheard-of'] } }, [2]).topic).toEqual([
      { value: 'children', count: 1 },
      { value: 'unheard-of', count: 0 },
      { value: 'victims', count: 0 },
    ]);
  });
});

describe('the order of an answer', async () => {
  const calls = await columnsWith([
    { number: 'later', from: '2024-05-01', deadline: '2024-09-01T12:00Z', facets: { status: ['open'] } },
    { number: 'closed', from: '2024-04-01', deadline: '2024-04-30', facets: { status: ['closed'] } },
    { number: 'sooner', from: '2024-03-01', deadline: '2024-08-01', facets: { status: ['closing-soon'] } },
    { number: 'long closed', from: '2023-01-01', deadline: '2023-02-01', facets: { status: ['closed'] } },
    { number: 'no date', facets: { status: ['unknown'] } },
  ]);
  const scores = noScores(5).map((_, doc) => [1, 3, 2, 3, -1][doc] ?? -1);
  const order = (sort: Parameters<typeof ordered>[2], some: Scores = scores) =>
    ordered(calls, some, sort).map((doc) => calls.numbers[doc]);

  it('is by score, and of equals the newest first', () => {
    expect(order('relevance')).toEqual(['closed', 'long closed', 'sooner', 'later']);
  });

  it('is by date either way, what has none last', () => {
    const all = noScores(5).fill(0);
    expect(order('newest', all)).toEqual(['later', 'closed', 'sooner', 'long closed', 'no date']);
    expect(order('oldest', all)).toEqual(['long closed', 'sooner', 'closed', 'later', 'no date']);
  });

  it('is by deadline: of open calls the nearest first, then of closed ones the latest, then what has none', () => {
    expect(order('deadline', noScores(5).fill(0))).toEqual(['sooner', 'later', 'closed', 'long closed', 'no date']);
  });
});
