import { describe, expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import { type Locale, locales } from '../../src/language/locales.ts';
import { queryOf } from '../../src/search/query/query.ts';
import { dist, textOf } from '../site/dist.ts';
import { ownJudged, type Quality, qualityOf } from './quality.ts';

const engine = engineOver(dist);

const askIn = (lang: Locale) => async (words: string) => {
  const { directHits, results, rest, elsewhere } = await engine.find(queryOf({ words }), lang);
  return [...directHits, ...results, ...(await rest()), ...(await elsewhere()).results].map(({ number }) => number);
};

/** What an earlier search reached on these questions, and what this one must not fall below. */
const floors: Record<Locale, Omit<Quality, 'count'>> = {
  en: { mrr: 0.98, ndcg: 0.971, success: 0.961, zero: 0 },
  hu: { mrr: 0.976, ndcg: 0.968, success: 0.958, zero: 0 },
};

describe.each(locales)('the judged questions in %s', (lang) => {
  const judged = ownJudged(lang);

  it('name records that there are, at least sixty of them, each once', () => {
    const known = new Set(
      [...textOf('data/records.ndjson').matchAll(/"number":"([^"]+)"/g)].map(([, number]) => number),
    );
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judged.map(({ words }) => words)).size).toBe(judged.length);
    expect(judged.flatMap(({ grades }) => [...grades.keys()]).filter((number) => !known.has(number))).toEqual([]);
    expect(judged.filter(({ type, grades }) => (type === 'none') !== (grades.size === 0))).toEqual([]);
  });

  it('are answered as well as ever', async () => {
    const { all, none } = await qualityOf(judged, askIn(lang));
    const { mrr, ndcg, success, zero } = floors[lang];
    expect(all?.mrr).toBeGreaterThanOrEqual(mrr);
    expect(all?.ndcg).toBeGreaterThanOrEqual(ndcg);
    expect(all?.success).toBeGreaterThanOrEqual(success);
    expect(all?.zero).toBeLessThanOrEqual(zero);
    expect(none?.zero).toBe(1);
  });
});
