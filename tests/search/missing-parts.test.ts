import { describe, expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import { queryFrom } from '../../src/search/query.ts';
import { dist } from '../site/dist.ts';

/** Does something while requests whose address fits fail, and tells for which texts it asked. */
async function whileMissing<Told>(missing: RegExp, doing: () => Promise<Told>): Promise<[Told, texts: string[]]> {
  const plain = globalThis.fetch;
  const texts: string[] = [];
  globalThis.fetch = (address, ...more) => {
    if (String(address).includes('/texts/')) texts.push(String(address));
    return missing.test(String(address)) ? Promise.reject(new Error('gone')) : plain(address, ...more);
  };
  try {
    return [await doing(), texts];
  } finally {
    globalThis.fetch = plain;
  }
}

describe('the parts of the search', () => {
  it('loads the texts of the first screen alone until more is wanted', async () => {
    const fresh = engineOver(dist);
    const [answer, texts] = await whileMissing(/^$/, () => fresh.find(queryFrom('q=trafficking'), 'en', 3));
    expect([answer.results.length, texts.length]).toEqual([3, 3]);
    const [rest, others] = await whileMissing(/^$/, () => answer.rest());
    expect([rest.length, others.length]).toEqual([17, 17]);
  });

  it('names a record whose text is missing, and shows the others whole', async () => {
    const query = queryFrom('q=trafficking');
    const whole = await engineOver(dist).find(query, 'en', 3);
    const [, gone] = whole.results;
    const fresh = engineOver(dist);
    const [answer] = await whileMissing(new RegExp(`/${gone?.number}\\.idx`), () => fresh.find(query, 'en', 3));
    const { number, kind, title, day, url, lang } = gone ?? {};
    const named = { number, kind, title, day, url, lang };
    expect(answer.results[1]).toMatchObject({ ...named, excerpt: '', parts: [], isBare: true });
    expect([answer.results[0], answer.results[2]]).toEqual([whole.results[0], whole.results[2]]);
    expect((await fresh.find(query, 'en', 3)).results).toEqual(whole.results);
  });

  it('names the part that could not be loaded', async () => {
    const nowhere = engineOver(`${dist}/nowhere`);
    await expect(nowhere.find(queryFrom('?q=a'), 'en')).rejects.toMatchObject({
      name: 'PartMissing',
      part: expect.stringMatching(/\/search\/en\/catalogue\.idx$/),
    });
  });
});
