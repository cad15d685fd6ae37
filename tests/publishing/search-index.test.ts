import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { startPagefind } from '../../src/publishing/pagefind/pagefind-shards.ts';
import { updateSearch } from '../../src/publishing/search-index.ts';
import type { SiteWithSearch } from '../../src/publishing/search-update.ts';
import { siteTree } from '../../src/publishing/site-tree.ts';
import { type Files, filesOf, meeting, put, writeInto } from '../builders.ts';

const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
const files = filesOf('healthy');
const root = mkdtempSync(join(tmpdir(), 'roundtable-search-'));

// Pagefind’s process keeps its shards there.
process.env.CACHE_DIR = join(root, 'cache');

afterAll(() => rmSync(root, { recursive: true }));

function reading(some: Files): Archive {
  const content = join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(some)) writeInto(content, path, text);
  return shownArchive(createArchiveReader(content)(), now);
}

/** The search of a site in a folder, and the files that were written for it. */
async function searchIn(folder: string, archive: Archive, earlier?: SiteWithSearch) {
  const code = folder.startsWith('warm') ? 'code' : undefined;
  const tree = siteTree(join(root, folder), earlier?.files);
  const put: string[] = [];
  const noting = {
    ...tree,
    put: (path: string, bytes: Uint8Array | string) => {
      put.push(path);
      tree.put(path, bytes);
    },
  };
  const search = await updateSearch(archive, now, noting, () => startPagefind(archive, code), earlier);
  return { search, files: tree.finish(), put };
}

const digests = ({ files: some }: SiteWithSearch) =>
  Object.fromEntries(some.entries().map(([path, { digest }]) => [path, digest]));

const catalogue = 'search/en/catalogue.idx';

it('stays as it is while nothing that it holds changes', async () => {
  const first = await searchIn('warm', reading(files));
  const again = await searchIn('warm', reading(files), first);
  expect([digests(again), again.put]).toEqual([digests(first), []]);
});

it.each([
  ['a text', `${meeting}/en.mdx`, put('gave their report', 'gave their yearly report')],
  ['a fact', `${meeting}/meeting.yaml`, put('2022-11-30', '2022-11-29')],
  ['a name', 'topics.yaml', put('en: Prevention', 'en: Avoidance')],
])('follows %s', { timeout: 60_000 }, async (name, path, edit) => {
  const first = await searchIn(`warm-${name}`, reading(files));
  const edited = reading({ ...files, [path]: edit(String(files[path])) });
  const warm = await searchIn(`warm-${name}`, edited, first);
  const cold = await searchIn(`cold-${name}`, edited);
  expect(digests(warm)).not.toEqual(digests(first));
  expect(digests(warm)).toEqual(digests(cold));
});

it('writes of Pagefind’s shards only the one in which a text has changed', async () => {
  const earlierYear = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(meeting, 'meetings/1800/first-session'),
      path.startsWith(meeting) ? String(text).replace('MR-2022-001', 'MR-1800-001').replaceAll('2022-', '1800-') : text,
    ]),
  );
  const both = { ...earlierYear, ...files };
  const first = await searchIn('warm-shards', reading(both));
  expect(Object.keys(first.search.shards ?? {})).toEqual(['en/', 'hu/']);
  const path = `${meeting}/en.mdx`;
  const edited = reading({ ...both, [path]: put('gave their report', 'gave their yearly report')(String(both[path])) });
  const { put: written } = await searchIn('warm-shards', edited, first);
  expect(written.filter((each) => each.startsWith('pagefind/hu/'))).toEqual([]);
  expect(written.filter((each) => each.startsWith('pagefind/en/')).length).toBeGreaterThan(0);
});

it('is made again where a file of it is no longer as it was written', async () => {
  const first = await searchIn('damaged', reading(files));
  const whole = readFileSync(join(root, 'damaged', catalogue));
  appendFileSync(join(root, 'damaged', catalogue), ' ');
  const again = await searchIn('damaged', reading(files), first);
  expect(digests(again)).toEqual(digests(first));
  expect(readFileSync(join(root, 'damaged', catalogue)).equals(whole)).toBe(true);
});
