import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { type Locale, locales } from '../../../src/language/locales.ts';
import type { Site } from '../../../src/model/site.ts';
import type { IndexLoader } from '../../../src/search/index/index-loader.ts';
import type { QueryWord } from '../../../src/search/match/query-words.ts';
import { noWeights } from '../../../src/search/match/weights.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { synonymsByTerm, withSynonyms } from '../../../src/search/spelling/synonyms.ts';
import { termOf } from '../../../src/search/words/terms.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);

const ask = (words: string, lang: Locale) => engine.find(queryOf({ words }), lang);

describe('a word that the record has not', () => {
  it.each([
    ['hotlines', 'en', 'telephone', 'CP-2012-002'],
    ['tréningeken', 'hu', 'képzés', 'MR-2015-003'],
    ['TRENING', 'hu', 'képzés', 'MR-2015-003'],
  ] as const)(
    'is replaced in any form by its synonym, and the answer reports it: %s',
    async (word, lang, replacedBy, number) => {
      const { results, relaxation } = await ask(word, lang);
      expect(results.map((result) => result.number)).toContain(number);
      expect(relaxation?.replaced).toEqual([{ word, replacedBy }]);
    },
  );

  it('narrows down with the other words', async () => {
    const { total, results, relaxation } = await ask('movie Crossroads', 'en');
    expect([total, relaxation?.replaced]).toEqual([2, [{ word: 'movie', replacedBy: 'film' }]]);
    expect(results.map(({ number }) => number).sort()).toEqual(['CP-2020-001', 'MR-2023-001']);
  });

  it('is missing once, by its synonym, where that is several words', async () => {
    const { results } = await ask('lawyer Sziget', 'en');
    expect(new Set(results.map(({ missing }) => missing.join('; ')))).toEqual(new Set(['legal aid', 'Sziget']));
  });

  it('stays as it is between quotation marks, where each word is meant as it is written', async () => {
    expect((await ask('"support hotline"', 'en')).relaxation?.missingPhrases).toEqual(['support hotline']);
  });
});

describe.each(locales)('the synonyms of the own record in %s', (lang) => {
  const own: Site = parse(readFileSync('content/site.yaml', 'utf8'));

  it.each(Object.entries(own.synonyms[lang]))(
    'lead to records, and %s is replaced by nothing but %s',
    async (word, replacedBy) => {
      const { total, relaxation } = await ask(word, lang);
      expect(total).toBeGreaterThan(0);
      // A word that a text has is not replaced.
      expect([{ word, replacedBy }]).toEqual(expect.arrayContaining(relaxation?.replaced ?? []));
    },
  );
});

describe('synonyms', () => {
  const unknown: QueryWord = { written: 'hotlines', terms: [], weights: noWeights(1), match: 'unknown' };
  const none = { docs: [], weights: new Uint8Array() };
  const partsWith = (synonyms: Record<string, string>, terms: string[]) =>
    ({
      catalogue: async () => ({ synonyms: synonymsByTerm(synonyms, 'en') }),
      vocabulary: async () => ({ words: [] }),
      postings: async (_: Locale, term: string) =>
        terms.includes(term) ? { docs: [0], weights: Uint8Array.of(9) } : none,
      termsFrom: async () => [],
      records: async () => ({ numbers: ['MR-2024-001'] }),
    }) as unknown as IndexLoader;

  it('are known by their terms, so that each form of a word finds them', () => {
    expect(synonymsByTerm({ Segélyvonalak: 'telefon' }, 'hu')).toEqual(
      synonymsByTerm({ segelyvonal: 'telefon' }, 'hu'),
    );
  });

  it('search for several words where the synonym is several', async () => {
    const found = await withSynonyms(partsWith({ hotline: 'help line' }, ['help', 'line']), 'en', [unknown]);
    expect(found.map(({ terms, match, replacedBy }) => ({ terms, match, replacedBy }))).toEqual([
      { terms: ['help'], match: 'replaced', replacedBy: 'help line' },
      { terms: ['line'], match: 'replaced', replacedBy: undefined },
    ]);
  });

  it.each([
    ['no text has the synonym either', { hotline: 'help line' }, ['help']],
    ['it has no synonym', { helpline: 'help' }, ['help']],
    ['it is called as what every object has', { constructor: 'help' }, ['help']],
  ])('leave the word to spelling correction where %s', async (_, synonyms, terms) => {
    expect(await withSynonyms(partsWith(synonyms, terms), 'en', [unknown])).toEqual([unknown]);
    const inherited = { ...unknown, written: 'toString' };
    expect(await withSynonyms(partsWith({}, terms), 'en', [inherited])).toEqual([inherited]);
  });

  const known = (written: string, of: number[]): QueryWord => ({
    written,
    terms: [termOf(written, 'en')],
    weights: { of: Float64Array.from(of), size: of.filter(Boolean).length },
    match: 'exact',
  });

  it('are also looked for where texts have the word itself, and weigh less', async () => {
    const parts = partsWith({ hotline: 'help' }, ['hotlin', 'help']);
    const [found] = await withSynonyms(parts, 'en', [known('hotline', [0])]);
    expect(found).toMatchObject({ match: 'exact', terms: [termOf('hotline', 'en'), 'help'] });
    expect([...(found?.weights.of ?? [])]).toEqual([4.5]);
    const [own] = await withSynonyms(parts, 'en', [known('hotline', [9])]);
    expect([...(own?.weights.of ?? [])]).toEqual([9]);
  });

  it('work the other way, unless the word of readers is the commoner one', async () => {
    const parts = partsWith({ kid: 'child' }, ['kid', 'child']);
    expect((await withSynonyms(parts, 'en', [known('children', [9])]))[0]?.terms).toEqual(['child', 'kid']);
    expect((await withSynonyms(parts, 'en', [known('children', [0])]))[0]?.terms).toEqual(['child']);
  });

  it('of several words match where a text has all of them', async () => {
    const parts = partsWith({ hotline: 'help line' }, ['help']);
    expect(await withSynonyms(parts, 'en', [known('hotline', [9])])).toEqual([known('hotline', [9])]);
    const both = partsWith({ hotline: 'help line' }, ['help', 'line']);
    expect((await withSynonyms(both, 'en', [known('hotline', [9])]))[0]?.terms).toContain('line');
  });
});
