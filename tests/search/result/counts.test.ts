import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { facets } from '../../../src/search/query/facets.ts';
import { queryFrom } from '../../../src/search/query/query.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);

const ask = (words: string, lang: Locale = 'en', narrowing: Record<string, string> = {}) =>
  engine.find(queryFrom(`${new URLSearchParams({ q: words, ...narrowing })}`), lang, 20);

describe('an answer that is narrowed down', () => {
  it.each([
    ['IOM campaign Budapest', 'en'],
    ['forced labour', 'en'],
    ['kizsákmányolása', 'en'],
    ['"EU Anti-Trafficking Day"', 'en'],
    ['kerekasztal ülés 2019', 'hu'],
    ['2022-11-30', 'hu'],
  ] as const)('keeps every count when its value is chosen: %s', async (words, lang) => {
    const counted = await (await ask(words, lang)).facets();
    for (const facet of facets) {
      for (const { value, count } of counted[facet]) {
        const { total } = await ask(words, lang, { [facet]: value });
        expect([facet, value, total]).toEqual([facet, value, count]);
      }
    }
  });

  it('finds within days nothing that it does not find without', async () => {
    const all = (await ask('IOM campaign Budapest')).total;
    expect((await ask('IOM campaign Budapest', 'en', { from: '2016-01-01' })).total).toBeLessThanOrEqual(all);
  });

  it('lists with each record the words it does not have', async () => {
    const { results, relaxation } = await ask('forced shelter');
    expect(relaxation?.isPartial).toBe(true);
    expect(results.filter(({ missing }) => missing.length === 0).length).toBe(relaxation?.fullMatches);
    expect(results.flatMap(({ missing }) => missing).every((word) => ['forced', 'shelter'].includes(word))).toBe(true);
  });
});
