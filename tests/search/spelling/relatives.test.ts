import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { relativesOf } from '../../../src/search/spelling/relatives.ts';
import { termOf } from '../../../src/search/words/terms.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);

const numbersFor = async (words: string, lang: Locale) => {
  const { total } = await engine.find(queryOf({ words }), lang);
  return (await engine.all(queryOf({ words }), lang)).slice(0, total).map(({ number }) => number);
};

describe('a word that is made of another by an ending', () => {
  it.each<[Locale, string, string]>([
    ['hu', 'kezes', 'kezesség'],
    ['hu', 'adós', 'adósságot'],
    ['hu', 'rendőr', 'rendőrségnek'],
    ['en', 'writing', 'writers'],
    ['en', 'teach', 'teacher'],
    ['en', 'fellows', 'fellowship'],
  ])('and that other find each other: in %s, %s and %s', (lang, one, other) => {
    const [first, second] = [termOf(one, lang), termOf(other, lang)];
    expect(first).not.toBe(second);
    expect([relativesOf(first, lang), relativesOf(second, lang)]).toEqual([
      expect.arrayContaining([second]),
      expect.arrayContaining([first]),
    ]);
  });

  it('has none where the ending is most of it', () => {
    expect(relativesOf(termOf('ország', 'hu'), 'hu')).not.toContain('or');
    expect(relativesOf(termOf('order', 'en'), 'en')).not.toContain('ord');
  });

  it('has none where the ending does not agree with its vowels: áldozatsegítő', () => {
    expect(relativesOf(termOf('áldozatsegítő', 'hu'), 'hu')).not.toContain('aldozat');
    expect(relativesOf(termOf('áldozat', 'hu'), 'hu')).not.toContain(termOf('áldozatsegítő', 'hu'));
  });

  it('adds records after those that have the word, and excludes none', async () => {
    const [word, other] = [await numbersFor('rendőrség', 'hu'), await numbersFor('"rendőrök"', 'hu')];
    expect(word.length).toBeGreaterThan(other.length);
    const without = await numbersFor('képzés -rendőrség', 'hu');
    const relative = await numbersFor('képzés AND rendőrök', 'hu');
    expect(relative.some((number) => without.includes(number))).toBe(true);
  });
});

describe('two words that texts write as one', () => {
  it('are found with the ending that the first has before the second', async () => {
    const [apart, joined] = [await numbersFor('áldozatokat segítő', 'hu'), await numbersFor('áldozatsegítő', 'hu')];
    expect(joined.length).toBeGreaterThan(0);
    expect(joined.filter((number) => !apart.includes(number))).toEqual([]);
  });
});
