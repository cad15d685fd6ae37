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
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);

const ask = (words: string, lang: Locale) => engine.find(queryOf({ words }), lang);

describe('a word that the record has not', () => {
  it.each([
    ['hotlines', 'en', 'telephone', 'CP-2012-002'],
    ['tréningeken', 'hu', 'képzés', 'MR-2015-003'],
    ['TRENING', 'hu', 'képzés', 'MR-2015-003'],
  ] as const)(
    'is found in any form by the one that stands for it, and the reader is told: %s',
    async (word, lang, by, number) => {
      const { results, widened } = await ask(word, lang);
      expect(results.map((result) => result.number)).toContain(number);
      expect(widened?.replaced).toEqual([{ word, by }]);
    },
  );

  it('narrows down with the other words', async () => {
    const { total, results, widened } = await ask('movie Crossroads', 'en');
    expect([total, widened?.replaced]).toEqual([2, [{ word: 'movie', by: 'film' }]]);
    expect(results.map(({ number }) => number).sort()).toEqual(['CP-2020-001', 'MR-2023-001']);
  });

  it('is said once to be missing, as what was looked for, where that is several words', async () => {
    const { results } = await ask('lawyer Sziget', 'en');
    expect(new Set(results.map(({ missing }) => missing.join('; ')))).toEqual(new Set(['legal aid']));
  });

  it('stays as it is between quotation marks, where each word is meant as it is written', async () => {
    expect((await ask('"support hotline"', 'en')).widened?.unmet).toEqual(['support hotline']);
  });
});

describe.each(locales)('the synonyms of the own record in %s', (lang) => {
  const own: Site = parse(readFileSync('content/site.yaml', 'utf8'));

  it.each(Object.entries(own.synonyms[lang]))(
    'lead to records, and %s is taken for nothing but %s',
    async (word, by) => {
      const { total, widened } = await ask(word, lang);
      expect(total).toBeGreaterThan(0);
      // Nothing is taken for another once a text has the word itself.
      expect([{ word, by }]).toEqual(expect.arrayContaining(widened?.replaced ?? []));
    },
  );
});

describe('synonyms', () => {
  const unknown: QueryWord = { written: 'hotlines', terms: [], weights: noWeights(1), how: 'unknown' };
  const none = { docs: [], weights: new Uint8Array() };
  const partsWith = (synonyms: Record<string, string>, terms: string[]) =>
    ({
      vocabulary: async () => ({ words: [], synonyms: synonymsByTerm(synonyms, 'en') }),
      posting: async (_: Locale, term: string) =>
        terms.includes(term) ? { docs: [0], weights: Uint8Array.of(9) } : none,
      termsFrom: async () => [],
      records: async () => ({ numbers: ['MR-2024-001'] }),
    }) as unknown as IndexLoader;

  it('are known by their terms, so that each form of a word finds them', () => {
    expect(synonymsByTerm({ Segélyvonalak: 'telefon' }, 'hu')).toEqual(
      synonymsByTerm({ segelyvonal: 'telefon' }, 'hu'),
    );
  });

  it('ask several words where several stand for one', async () => {
    const found = await withSynonyms(partsWith({ hotline: 'help line' }, ['help', 'line']), 'en', [unknown]);
    expect(found.map(({ terms, how, by }) => ({ terms, how, by }))).toEqual([
      { terms: ['help'], how: 'replaced', by: 'help line' },
      { terms: ['line'], how: 'replaced', by: undefined },
    ]);
  });

  it.each([
    ['what stands for the word is not there either', { hotline: 'help line' }, ['help']],
    ['nothing stands for it', { helpline: 'help' }, ['help']],
    ['it is called as what every object has', { constructor: 'help' }, ['help']],
  ])('leave the word to be guessed where %s', async (_, synonyms, terms) => {
    expect(await withSynonyms(partsWith(synonyms, terms), 'en', [unknown])).toEqual([unknown]);
    const inherited = { ...unknown, written: 'toString' };
    expect(await withSynonyms(partsWith({}, terms), 'en', [inherited])).toEqual([inherited]);
  });

  it('leave alone what the texts have', async () => {
    const known: QueryWord = { ...unknown, how: 'known' };
    expect(await withSynonyms(partsWith({ hotline: 'help' }, ['help']), 'en', [known])).toEqual([known]);
  });
});
