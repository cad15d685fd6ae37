import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { understandingOf } from '../../../src/components/search/understanding.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { orderedInTime } from '../../../src/search/match/filter.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';
import { dist } from '../../site/dist.ts';
import { columnsWith } from '../columns-with.ts';

const engine = engineOver(dist);

const ask = async (words: string, lang: Locale, sort: 'relevance' | 'oldest' = 'relevance') => {
  const answer = await engine.find(queryOf({ words, sort }), lang, 20);
  return { ...answer, sentences: understandingOf(answer, searchWords(lang), lang) };
};

describe('the order of an answer to a question about time', () => {
  it('is by day among those that answer best, and by score among those that have the words in passing', async () => {
    const days = ['2024-01-01', '2023-01-01', '2022-01-01', '2021-01-01'];
    const columns = await columnsWith(days.map((from, at) => ({ number: `MR-${2024 - at}-001`, from })));
    const scores = Float64Array.from([20, 80, 30, 100]);
    expect(orderedInTime(columns, scores, 'newest')).toEqual([1, 3, 2, 0]);
    expect(orderedInTime(columns, scores, 'oldest')).toEqual([3, 1, 2, 0]);
  });

  it.each<[Locale, string, string]>([
    ['en', 'latest campaign', 'campaign'],
    ['en', 'the last meeting', 'meeting'],
    ['en', 'newest funding call', 'funding-call'],
    ['hu', 'legutóbbi kampány', 'campaign'],
    ['hu', 'az utolsó találkozó', 'meeting'],
    ['hu', 'legfrissebb pályázati felhívás', 'funding-call'],
  ])('is newest first among the records of a kind: in %s, %s', async (lang, words, kind) => {
    const { results } = await ask(words, lang);
    const days = results.map(({ day }) => day.padEnd(10, '-01'));
    expect(new Set(results.map((result) => result.kind))).toEqual(new Set([kind]));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it.each<[Locale, string, string]>([
    ['en', 'when did GRETA last visit Hungary?', 'MR-2023-005'],
    ['en', 'when did GRETA come to Hungary for the first time?', 'MR-2014-003'],
    ['en', 'latest joint session', 'MR-2021-001'],
    ['en', 'latest study visit', 'MR-2024-002'],
    ['hu', 'legutóbbi együttes ülés', 'MR-2023-004'],
    ['hu', 'mikor volt a Kerekasztal utolsó ülése', 'MR-2023-004'],
    ['hu', 'mikor ülésezett az NGO Kerekasztal 2019-ben?', 'MR-2019-005'],
  ])('puts first what answers, not what is newest: in %s, %s', async (lang, words, number) => {
    const { results, sentences } = await ask(words, lang);
    expect(results[0]?.number).toBe(number);
    expect(sentences[0]).toBe(searchWords(lang).inTime[words.includes('first') ? 'oldest' : 'newest']);
  });

  it('is the one that the reader has chosen', async () => {
    const { results, sentences } = await ask('latest campaign', 'en', 'oldest');
    expect(results[0]?.day).toMatch(/^201/);
    expect(sentences).toEqual([]);
  });

  it('is the same with an excluded word', async () => {
    const { results } = await ask('latest campaign -play', 'en');
    expect(results[0]?.kind).toBe('campaign');
  });
});
