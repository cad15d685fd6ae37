import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import { queryOf } from '../../src/search/query.ts';
import { dist } from '../site/dist.ts';

const engine = engineOver(dist);
const ask = (words: string) => engine.find(queryOf({ words }), 'en');

/** What the search knows of each record in English, in small letters. */
const texts = () => {
  const folder = join(dist, 'search/en/texts');
  return readdirSync(folder).map((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .toLowerCase(),
  );
};

describe('a phrase', () => {
  it('is exact inside a longer question', async () => {
    const { results } = await ask('conference "migration routes"');
    expect(results.map(({ number }) => number).toSorted()).toEqual(['MR-2022-002', 'MR-2022-003']);
  });

  it('is exact to its letters; without its accents, or with other endings, it is found where no text has it so', async () => {
    const [other, own] = await Promise.all([ask('"migration route"'), ask('"migration routes"')]);
    expect([own.widened, other.widened]).toMatchObject([undefined, { inAnyForm: ['migration route'] }]);
    expect((await ask('"kiallok erted"')).results.map(({ number }) => number)).toContain('CP-2015-001');
  });

  it('that stands in most records is counted as it is written', async () => {
    const having = texts().filter((text) => text.includes('human trafficking'));
    expect(having.length).toBeGreaterThan(60);
    expect((await ask('"human trafficking"')).total).toBe(having.length);
  });

  it('that only the other language has is answered by that, not by its words', async () => {
    const answer = await engine.find(queryOf({ words: '"police trends"' }), 'hu');
    const own = await ask('"police trends"');
    expect([answer.total, (await answer.elsewhere()).total]).toEqual([0, own.total]);
  });

  it('may be a name that is indexed and not shown', async () => {
    expect(await ask('"NKM"')).toMatchObject({ total: 8 });
    expect((await ask('"NKM"')).widened).toBeUndefined();
  });

  it('may be made of words by which nothing else is found', async () => {
    const having = texts().filter((text) => /\bthose who\b/.test(text));
    expect(having.length).toBeGreaterThan(3);
    const { total, widened } = await ask('"those who"');
    expect([total, widened]).toEqual([having.length, undefined]);
    expect(await ask('"who those"')).toMatchObject({ total: 0 });
  });

  it('that stands nowhere is said to, its words being looked for', async () => {
    const { total, widened } = await ask('"exploitation sexual"');
    expect(total).toBeGreaterThan(0);
    expect(widened).toMatchObject({ whole: 0, unmet: ['exploitation sexual'] });
  });

  it('is asked for beside others in any order', async () => {
    const [one, other] = await Promise.all([
      ask('"exploitation sexual" "Ministry of Interior"'),
      ask('"Ministry of Interior" "exploitation sexual"'),
    ]);
    expect([other.total, other.widened]).toEqual([one.total, one.widened]);
  });

  it('holds a word: signs alone are passed over', async () => {
    const [one, other] = [await ask('police "!!!"'), await ask('police')];
    expect([one.total, one.widened]).toEqual([other.total, other.widened]);
  });
});
