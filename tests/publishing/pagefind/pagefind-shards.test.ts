import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { pagefindFiles, startPagefind } from '../../../src/publishing/pagefind/pagefind-shards.ts';

const cache = mkdtempSync(join(tmpdir(), 'roundtable-cache-'));
const folder = join(cache, 'roundtable', 'pagefind');
const archive = createArchiveReader('tests/fixtures/healthy')();
const kept = () => readdirSync(folder).map((name) => join(folder, name));

afterAll(() => rmSync(cache, { recursive: true }));

/** The files that a process makes with this cache, by their paths. */
async function filesWith(environment: Record<string, string>): Promise<Record<string, string>> {
  Object.assign(process.env, { SOURCE_DATE_EPOCH: '1796000000' }, environment);
  try {
    const files = await pagefindFiles(startPagefind(archive, 'code'));
    return Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
}

it('makes the same files again from a sound, a damaged and no cache', { timeout: 240_000 }, async () => {
  const cold = await filesWith({ CACHE_DIR: cache });
  const list = JSON.parse(Buffer.from(cold['shards.json'] ?? '', 'base64').toString('utf8'));
  expect(list).toMatchObject({ shards: { en: [{ path: 'en/', from: '0' }], hu: [{ path: 'hu/', from: '0' }] } });
  expect(kept()).toHaveLength(3);
  const bytes = kept().map((file) => readFileSync(file));
  // Pagefind cannot be started: whatever comes has been kept.
  expect(await filesWith({ CACHE_DIR: cache, PAGEFIND_BINARY_PATH: '/nowhere' })).toEqual(cold);
  for (const file of kept()) truncateSync(file, 1000);
  expect(await filesWith({ CACHE_DIR: cache })).toEqual(cold);
  expect(kept().map((file) => readFileSync(file))).toEqual(bytes);
});

it.each([
  ['cannot be started', '/nowhere'],
  ['ends at once', '/bin/false'],
])('says in a sentence that Pagefind %s', { timeout: 120_000 }, async (_, program) => {
  const failing = filesWith({ CACHE_DIR: join(cache, 'other'), PAGEFIND_BINARY_PATH: program });
  await expect(failing).rejects.toThrow(/^Pagefind could not index the texts: [^\n]+\. If npm ci does not help/);
});
