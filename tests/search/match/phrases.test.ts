import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { type Locale, locales } from '../../../src/language/locales.ts';
import type { RecordText } from '../../../src/search/index/index-format.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);
const ask = (words: string) => engine.find(queryOf({ words }), 'en');

const unpacked = (lang: Locale): string[] => {
  const folder = join(dist, `search/${lang}/texts`);
  return readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'));
};

/** What the search knows of each record in English, in small letters. */
const texts = () => unpacked('en').map((text) => text.toLowerCase());

/** The pieces of each record, in small letters, with one space around each word. */
const pieces = (lang: Locale) =>
  unpacked(lang).map((file) => {
    const { title, summary, parts, names }: RecordText = JSON.parse(file);
    return [title, summary, ...parts.flatMap((part) => [part.title, part.text]), ...names.flat()].map((piece) =>
      ` ${piece.toLowerCase().replace(/[^\p{L}\p{M}\p{N}’]+/gu, ' ')} `.replace(/ +/g, ' '),
    );
  });

/** Some words of the texts that follow each other, from all over them. */
function somePhrases(records: readonly string[][]): string[] {
  const words = records.flatMap((each) => each.filter((piece) => piece.split(' ').length > 7));
  return words
    .filter((_, at) => at % Math.ceil(words.length / 200) === 0)
    .map((piece, at) =>
      piece
        .trim()
        .split(' ')
        .slice(at % 4, (at % 4) + 2 + (at % 3))
        .join(' '),
    );
}

describe('a phrase', () => {
  it('is exact inside a longer question', async () => {
    const { results } = await ask('conference "migration routes"');
    expect(results.map(({ number }) => number).toSorted()).toEqual(['MR-2022-002', 'MR-2022-003']);
  });

  it('is exact to its letters; without its accents, or with other endings, it is found where no text has it so', async () => {
    const [other, own] = await Promise.all([ask('"migration route"'), ask('"migration routes"')]);
    expect([own.relaxation, other.relaxation]).toMatchObject([undefined, { inAnyForm: ['migration route'] }]);
    expect((await ask('"kiallok erted"')).results.map(({ number }) => number)).toContain('CP-2015-001');
  });

  it.each([
    ['en', '"support services"'],
    ['hu', '"védett szállás"'],
  ] as const)('in %s, %s, is followed apart by what has it in other forms only, best first', async (lang, words) => {
    const { total, relaxation, results, rest, otherForms } = await engine.find(queryOf({ words }), lang);
    const further = await otherForms?.();
    const exact = [...results, ...(await rest())].map(({ number }) => number);
    const others = further?.results ?? [];
    expect(relaxation).toBeUndefined();
    expect(total).toBeGreaterThan(0);
    expect(further?.total).toBe(others.length);
    expect(others.filter(({ number }) => exact.includes(number))).toEqual([]);
    expect(others.every(({ missing }) => missing.length === 0)).toBe(true);
    expect(others.length).toBeGreaterThan(0);
  });

  it('is looked for in other forms only once that is asked, and where it has been found', async () => {
    const fresh = engineOver(dist);
    const asked: string[] = [];
    const plain = globalThis.fetch;
    globalThis.fetch = (...request) => {
      asked.push(String(request[0]));
      return plain(...request);
    };
    const { results, rest, otherForms } = await fresh.find(queryOf({ words: '"support services"' }), 'en');
    await rest();
    expect(results.length).toBeGreaterThan(0);
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await otherForms?.();
    expect(asked.filter((address) => address.includes('/pagefind/')).length).toBeGreaterThan(0);
    globalThis.fetch = plain;
    for (const words of ['police', '"exploitation labour"', '"migration route"'])
      expect((await ask(words)).otherForms).toBeUndefined();
  });

  it('that most records contain is counted as it is written', async () => {
    const having = texts().filter((text) => text.includes('human trafficking'));
    expect(having.length).toBeGreaterThan(60);
    expect((await ask('"human trafficking"')).total).toBe(having.length);
  });

  it.each(locales)('of any words in %s is found in just the records that have it', async (lang) => {
    const records = pieces(lang);
    const phrases = somePhrases(records);
    expect(phrases.length).toBeGreaterThan(100);
    for (const phrase of phrases) {
      const having = records.filter((each) => each.some((piece) => piece.includes(` ${phrase} `))).length;
      const { total } = await engine.find(queryOf({ words: `"${phrase}"` }), lang, 1);
      expect(`${phrase}: ${total}`).toBe(`${phrase}: ${having}`);
    }
  });

  it('that only the other language has is answered by that, not by its words', async () => {
    const answer = await engine.find(queryOf({ words: '"police trends"' }), 'hu');
    const own = await ask('"police trends"');
    expect([answer.total, (await answer.elsewhere()).total]).toEqual([0, own.total]);
  });

  it('may be a name that is indexed and not shown', async () => {
    expect(await ask('"NKM"')).toMatchObject({ total: 8 });
    expect((await ask('"NKM"')).relaxation).toBeUndefined();
  });

  it('may be made of words by which nothing else is found', async () => {
    const having = texts().filter((text) => /\bthose who\b/.test(text));
    expect(having.length).toBeGreaterThan(3);
    const { total, relaxation } = await ask('"those who"');
    expect([total, relaxation]).toEqual([having.length, undefined]);
    expect(await ask('"who those"')).toMatchObject({ total: 0 });
  });

  it('that no text contains is reported, and its words are searched for', async () => {
    const { total, relaxation } = await ask('"exploitation labour"');
    expect(total).toBeGreaterThan(0);
    expect(relaxation).toMatchObject({ fullMatches: 0, missingPhrases: ['exploitation labour'] });
  });

  it('is searched for beside others in any order', async () => {
    const [one, other] = await Promise.all([
      ask('"exploitation labour" "Ministry of Interior"'),
      ask('"Ministry of Interior" "exploitation labour"'),
    ]);
    expect([other.total, other.relaxation]).toEqual([one.total, one.relaxation]);
  });

  it('holds a word: signs alone are passed over', async () => {
    const [one, other] = [await ask('police "!!!"'), await ask('police')];
    expect([one.total, one.relaxation]).toEqual([other.total, other.relaxation]);
  });
});
