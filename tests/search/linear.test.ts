import { describe, expect, it } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { languageIndexer } from '../../src/search/index/language-index.ts';
import { textPositions } from '../../src/search/index/position-index.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { matchIn } from '../../src/search/result/snippet.ts';
import { longestWord } from '../../src/search/words/fold.ts';
import { stemEnglish } from '../../src/search/words/stem-english.ts';
import { stemHungarian } from '../../src/search/words/stem-hungarian.ts';
import { termOf, termsIn } from '../../src/search/words/terms.ts';
import { longInputs } from './long-inputs.ts';

/** How long the fastest of some tries keeps this thread busy, in milliseconds: what else the machine does is not counted. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const recordOf = (text: string) => ({
  number: 'MR-2022-001',
  kind: 'meeting' as const,
  title: 'A title',
  date: '',
  day: '',
  url: '/',
  by: '',
  summary: '',
  names: [],
  topics: [],
  roles: { organisation: {}, person: {} },
  parts: [{ title: '', id: 's-a', text }],
});

/** What is done with every text when the index is made, and with those found when they are shown. */
function readEverywhere(text: string): void {
  for (const lang of locales) {
    termsIn(text, lang);
    const indexer = languageIndexer(lang);
    indexer.add(0, { shown: recordOf(text), names: [], mentions: [], codes: [] });
    indexer.finish();
    matchIn(text, lang, { terms: new Map([['polic', 1]]), phrases: ['of the'], words: [['polic']] });
  }
  textPositions(recordOf(text));
}

describe('a text', () => {
  // Eight times as much takes eight times as long; where each character is held against all, sixty-four times.
  it.each(Object.entries(longInputs))('of %s is read in time that grows with its length', (_, make) => {
    const [short, long] = [make(8000), make(64_000)];
    readEverywhere(short);
    expect(fastest(() => readEverywhere(long))).toBeLessThan(30 * fastest(() => readEverywhere(short)) + 50);
  });
});

describe('a word longer than any in use', () => {
  it.each(locales)('has in %s the term of its first letters, in a text as in a question', (lang) => {
    const word = `Sűrű${'ai'.repeat(10_000)}`;
    const [{ term = '', written = '' } = {}, ...others] = termsIn(`${word}.`, lang);
    expect([written, others]).toEqual([word, []]);
    expect(term.length).toBeLessThanOrEqual(longestWord);
    expect(parseQuery(word, lang).words.map((asked) => asked.term)).toEqual([term]);
    expect(termOf(`${word}x`, lang)).toBe(term);
  });

  it('has a stem, however long it is', () => {
    const forms = ['aknak', 'ing', 'e', 'ság', 's'].map((ending) => ending.repeat(3000 / ending.length));
    for (const stem of [stemEnglish, stemHungarian]) expect(forms.map(stem).join('').length).toBeGreaterThan(0);
  });

  it('is not cut within a character', () => {
    const term = termOf(`a${'𝒳'.repeat(200)}`, 'en');
    expect(term.isWellFormed()).toBe(true);
  });
});
