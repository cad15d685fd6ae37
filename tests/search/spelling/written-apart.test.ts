import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);

const ask = async (words: string, lang: Locale) => {
  const { relaxation, total } = await engine.find(queryOf({ words }), lang);
  const rows = (await engine.all(queryOf({ words }), lang)).slice(0, total);
  return { numbers: rows.map(({ number }) => number), relaxation, total };
};

describe('a word that texts write as two', () => {
  it.each<[Locale, string, string]>([
    ['en', 'antitrafficking', '"anti-trafficking"'],
    ['en', 'antitrafficking', '"anti trafficking"'],
    ['en', 'Antitrafficking tent', '"anti-trafficking" tent'],
    ['hu', 'facebookoldal', '"Facebook-oldal"'],
  ])('is the same word, and no correction: in %s, %s as %s', async (lang, typed, written) => {
    const [one, other] = await Promise.all([ask(typed, lang), ask(written, lang)]);
    expect(other.total).toBeGreaterThan(0);
    expect([one.numbers.toSorted(), one.relaxation]).toEqual([other.numbers.toSorted(), undefined]);
  });

  it('is a correction where no text has the two beside each other', async () => {
    expect((await ask('policetraining', 'en')).relaxation?.replaced).toEqual([
      { word: 'policetraining', replacedBy: 'police training' },
    ]);
  });

  it('is found with a hyphen where texts have none', async () => {
    const [one, other] = await Promise.all([ask('re-integration', 'en'), ask('reintegration', 'en')]);
    expect(one.total).toBeGreaterThan(0);
    // The word itself also finds its synonyms.
    expect([one.numbers.filter((number) => !other.numbers.includes(number)), one.relaxation]).toEqual([[], undefined]);
  });
});
