import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { call, campaign, meeting, put } from '../builders.ts';
import { smallSearch } from './small-search.ts';

const adding = (sentence: string) => (text: string) => `${text}\n${sentence}\n`;

describe('a word that is written with a hyphen in one text and as one word in another', () => {
  const search = () =>
    smallSearch({
      [`${meeting}/en.mdx`]: adding('The micro-purchase was small; the subgrantees were paid.'),
      [`${campaign}/en.mdx`]: adding('Many sub-grantees came.'),
      [`${meeting}/hu.mdx`]: adding('A mikro-vásárlás kicsi volt, az alkedvezményezettet kifizették.'),
      [`${campaign}/hu.mdx`]: adding('Sok al-kedvezményezett jött.'),
    });

  it.each<[Locale, string, string[]]>([
    ['en', 'micropurchases', ['MR-2022-001']],
    ['en', 'micro-purchases', ['MR-2022-001']],
    ['en', 'micropurchase', ['MR-2022-001']],
    ['en', 'sub-grantees', ['CP-2022-001', 'MR-2022-001']],
    ['hu', 'mikrovásárlást', ['MR-2022-001']],
    ['hu', 'mikro-vásárlást', ['MR-2022-001']],
    ['hu', 'al-kedvezményezettek', ['CP-2022-001', 'MR-2022-001']],
  ])('is found either way, whatever its form: in %s, %s', async (lang, words, numbers) => {
    const { find } = await search();
    const { results, relaxation } = await find(words, lang);
    expect(results.map(({ number }) => number).toSorted()).toEqual(numbers);
    expect(relaxation).toBeUndefined();
  });
});

it('a record whose title is the question comes before one that repeats its words', async () => {
  const many = 'Police week: the police keep a week for police work, a police week.';
  const { find } = await smallSearch({
    [`${call}/en.mdx`]: put(/^title: .*$/m, 'title: Police week'),
    [`${meeting}/en.mdx`]: (text) =>
      put(
        /^summary: .*$/m,
        `summary: "${many}"`,
      )(put(/^title: .*$/m, 'title: Week of police, police week of the police')(text)),
  });
  const { results } = await find('police week', 'en');
  expect(results[0]?.title).toBe('Police week');
  expect(results.length).toBeGreaterThan(1);
});

it('an English word is not taken for a Hungarian one that it begins with, nor for its article', async () => {
  const { find } = await smallSearch({ [`${meeting}/hu.mdx`]: adding('A film címe: The Price of the Sea.') });
  const answer = await find('theatre', 'en');
  expect([answer.total, (await answer.elsewhere()).total]).toEqual([0, 0]);
  expect((await find('theatre', 'hu')).total).toBe(0);
  expect((await find('price of the sea', 'hu')).total).toBe(1);
});
