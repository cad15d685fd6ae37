import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { queryFrom } from '../../../src/search/query/query.ts';
import type { Engine } from '../../../src/search/result/answer.ts';
import { dist } from '../../site/dist.ts';

/** Does something while requests whose address fits fail, and returns the texts that it requested. */
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

const catalogues = ['en', 'hu'].map((lang): { version: string; shared: string } =>
  JSON.parse(gunzipSync(readFileSync(join(dist, `search/${lang}/catalogue.idx`))).toString()),
);
const folders = [...new Set(catalogues.flatMap(({ version, shared }) => [version, shared]))];

/** Does something as if the site had been published again: the files that belong together have moved. */
async function afterPublishing<Told>(doing: () => Promise<Told>): Promise<Told> {
  const plain = globalThis.fetch;
  globalThis.fetch = async (given) => {
    const address = String(given);
    const file = await plain(folders.reduce((path, folder) => path.replace(`/new-${folder}/`, `/${folder}/`), address));
    if (address.endsWith('/catalogue.idx')) {
      const text = gunzipSync(await file.bytes()).toString();
      return new Response(gzipSync(folders.reduce((all, folder) => all.replace(folder, `new-${folder}`), text)));
    }
    if (folders.some((folder) => address.includes(`/${folder}/`))) throw new Error('gone');
    return file;
  };
  try {
    return await doing();
  } finally {
    globalThis.fetch = plain;
  }
}

describe('a site that is published again while a page is open', () => {
  const ask = (engine: Engine, words: string) => engine.find(queryFrom(`?q=${words}`), 'en', 3);
  const opened = async () => {
    const engine = engineOver(dist);
    return { engine, answer: await ask(engine, 'trafficking') };
  };

  it('goes on to answer, with the files of now', async () => {
    const whole = await ask(engineOver(dist), 'police');
    const { engine } = await opened();
    const answer = await afterPublishing(() => ask(engine, 'police'));
    expect([answer.total, answer.results]).toEqual([whole.total, whole.results]);
  });

  it('never answers from two editions at once, and begins again thereafter', async () => {
    const { engine, answer } = await opened();
    const whole = await answer.elsewhere();
    const later = await opened();
    await afterPublishing(async () => {
      await expect(later.answer.elsewhere()).rejects.toMatchObject({ name: 'SearchFileError' });
      const again = await ask(later.engine, 'trafficking');
      expect(await again.elsewhere()).toEqual(whole);
    });
    expect((await ask(engine, 'trafficking')).total).toBe(answer.total);
  });
});

describe('the files of the search', () => {
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
    expect(answer.results[1]).toMatchObject({ ...named, excerpt: [], parts: [], isBare: true });
    expect([answer.results[0], answer.results[2]]).toEqual([whole.results[0], whole.results[2]]);
    expect((await fresh.find(query, 'en', 3)).results).toEqual(whole.results);
  });

  it('asks again for the positions of words, without which a phrase is not answered', async () => {
    const fresh = engineOver(dist);
    const ask = () => fresh.find(queryFrom('q="human trafficking"'), 'en', 3);
    const [failure] = await whileMissing(/positions-/, () => ask().catch((error: unknown) => error));
    expect(failure).toMatchObject({ name: 'SearchFileError', address: expect.stringContaining('/positions-') });
    expect((await ask()).results).toHaveLength(3);
  });

  it('names the file that could not be loaded', async () => {
    const nowhere = engineOver(`${dist}/nowhere`);
    await expect(nowhere.find(queryFrom('?q=a'), 'en')).rejects.toMatchObject({
      name: 'SearchFileError',
      address: expect.stringMatching(/\/search\/en\/catalogue\.idx$/),
    });
  });
});
