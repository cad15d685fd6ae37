import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { locales } from '../../../src/language/locales.ts';
import { limitedWords, maxCharacters, maxValues } from '../../../src/search/query/limits.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { queryFrom, queryOf, searchOf, withinLimits } from '../../../src/search/query/query.ts';
import { questionOf } from '../../../src/search/query/question.ts';
import { dist } from '../../site/dist.ts';
import { longInputs } from '../long-inputs.ts';

const engine = engineOver(dist);

describe('the words of a question', () => {
  it.each([
    ['police', 'police'],
    [' police  and children ', 'police  and children'],
    [`police${' '.repeat(100_000)}children`, 'police children'],
    [`${'ab '.repeat(133)}abc`, 'ab '.repeat(133).trim()],
    [`${'ab '.repeat(133)}a`, `${'ab '.repeat(133)}a`],
    ['a'.repeat(maxCharacters + 1), 'a'.repeat(maxCharacters)],
    [`${'a'.repeat(maxCharacters - 1)}🎉`, 'a'.repeat(maxCharacters - 1)],
  ])('are searched up to the last whole one within the limit', (typed, limited) => {
    expect(limitedWords(typed)).toBe(limited);
  });

  it.each(Object.entries(longInputs))('are few where they are %s, and answered', async (_, make) => {
    const query = withinLimits(queryOf({ words: make(20_000) }));
    expect(query.words.length).toBeLessThanOrEqual(maxCharacters);
    expect(withinLimits(query)).toEqual(query);
    const answer = await engine.find({ ...query, words: make(20_000) }, 'hu');
    await Promise.all([answer.rest(), answer.facets(), answer.elsewhere()]);
    expect(answer.isTruncated ?? false).toBe(make !== longInputs.spaces);
  });
});

describe('a question of a megabyte', () => {
  // Eight times as much takes eight times as long; where each character is held against all, sixty-four times.
  it.each(Object.entries(longInputs))('of %s is read in time that grows with its length', (_, make) => {
    const read = (words: string) => {
      const before = process.threadCpuUsage();
      for (const lang of locales) {
        const question = questionOf(withinLimits(queryOf({ words })).words, lang);
        for (const { words: some } of question.alternatives) parseQuery(some, lang);
      }
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    const [short, long] = [make(125_000), make(1_000_000)];
    const least = Math.min(read(short), read(short));
    expect(Math.min(read(long), read(long))).toBeLessThan(30 * least + 50);
  });

  it.each(locales)('is answered in %s as its beginning is', async (lang) => {
    const words = longInputs['different words']?.(1_000_000) ?? '';
    const [whole, beginning] = await Promise.all(
      [words, limitedWords(words)].map((each) => engine.find(queryOf({ words: each }), lang)),
    );
    expect([whole?.total, whole?.isTruncated, beginning?.isTruncated]).toEqual([beginning?.total, true, undefined]);
  });
});

describe('an address with too much in it', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `organisation=o-${at}&kind=meeting&topic=t${at}`).join('&');

  it('is taken with the first values of each facet, each once', () => {
    const query = queryFrom(`?q=police&${many}`);
    expect(query.facets.organisation).toHaveLength(maxValues);
    expect(query.facets.organisation).toContain('o-0');
    expect(query.facets.kind).toEqual(['meeting']);
    expect([query.isTruncated, queryFrom(searchOf(query)).isTruncated]).toEqual([true, undefined]);
  });

  it.each(['kind', 'organisation', 'from', 'to', 'page', 'sort', 'year'])('passes over an endless %s', (name) => {
    for (const value of ['9'.repeat(100_000), 'a'.repeat(100_000), 'a-'.repeat(50_000)])
      expect(queryFrom(`?q=police&${name}=${value}`)).toEqual(queryOf({ words: 'police' }));
  });
});
