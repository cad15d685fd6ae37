import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);

const ask = (words: string, lang: Locale = 'en') => engine.find(queryOf({ words }), lang);

describe('the search over the finished site', () => {
  it.each([
    ['firm', 'en', 'form'],
    ['vese', 'hu', 'vége'],
    ['gyom', 'hu', 'győr'],
  ] as const)('takes %s for no other word, and asks whether another was meant', async (words, lang, meant) => {
    const { total, didYouMean, relaxation } = await ask(words, lang);
    expect([total, relaxation]).toEqual([0, undefined]);
    expect(didYouMean).toContain(meant);
    expect((await ask(didYouMean[0] ?? '', lang)).total).toBeGreaterThan(0);
  });

  it('asks what was meant by one word, and answers the others', async () => {
    const { total, didYouMean, relaxation } = await ask('firm, trafiking');
    expect(total).toBeGreaterThan(0);
    expect(didYouMean[0]).toBe('form, trafficking');
    expect(relaxation).toMatchObject({ leftOut: ['firm'], isPartial: true, fullMatches: 0 });
  });

  it('asks about no half of a word of one letter and another', async () => {
    expect((await ask('e-mail')).didYouMean).toEqual([]);
  });

  it('takes an abbreviation for no word', async () => {
    expect(await ask('OSCCE')).toMatchObject({ total: 0, didYouMean: [] });
  });

  it('says that a word only begins others', async () => {
    const { total, relaxation } = await ask('secret');
    expect(total).toBeGreaterThan(0);
    expect(relaxation?.completed).toEqual([{ word: 'secret', forms: expect.arrayContaining(['secretary']) }]);
  });

  it.each([
    ['secret victims', 'en'],
    ['OSC', 'en'],
    ['bér', 'hu'],
  ] as const)('takes for no beginning what is whole, in capitals or of other accents: “%s”', async (words, lang) => {
    expect((await ask(words, lang)).relaxation?.completed ?? []).toEqual([]);
  });

  it.each([
    ['the', 'en', true],
    ['és a', 'hu', true],
  ] as const)('finds nothing by “%s” alone, in either language', async (words, lang, hasOnlyStopWords) => {
    const answer = await ask(words, lang);
    expect([answer.total, (await answer.elsewhere()).total, answer.hasOnlyStopWords]).toEqual([0, 0, hasOnlyStopWords]);
  });
});
