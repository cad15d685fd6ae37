import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { edits } from '../../bench/measure/edits.ts';
import { largestPages } from '../../bench/measure/largest-pages.ts';
import { outputSize } from '../../bench/measure/output-size.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import type { KeptBundle } from '../../src/publishing/kept-bundle.ts';
import { aWorkshop, type Workshop } from '../integrations/workshop.ts';
import { bundleOf, type UpdatedSite, updatedSite } from '../publishing/updated-site.ts';

const records = 60;
const start = Temporal.Instant.from('2026-11-02T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'roundtable-pages-per-edit-'));
const repository = process.cwd();
let workshop: Workshop;
let bundle: KeptBundle;
let site: UpdatedSite | undefined;

/** Updates the site to what the content folder holds at an instant. @returns how many pages were made for it */
async function pagesMade(now = start): Promise<number> {
  const archive = shownArchive(createArchiveReader(workshop.content)(), now);
  site = await updatedSite(bundle, folder, archive, now, site);
  return site.pages - site.kept;
}

beforeAll(async () => {
  workshop = aWorkshop({});
  generate({ records, out: workshop.content, seed: 1 });
  bundle = await bundleOf(workshop, start);
  await pagesMade();
});

afterAll(() => {
  process.chdir(repository);
  workshop.remove();
  rmSync(folder, { recursive: true });
});

it('makes no page where nothing has changed', async () => {
  expect(await pagesMade()).toBe(0);
});

// A limit is what it takes today with little to spare: whoever makes an edit cheaper lowers it.
it.each([
  ['one sentence', 26],
  ['one fact', 220],
  ['a new record', 240],
  ['a deleted record', 240],
  ['a renamed organisation', 390],
] as const)(`after %s makes some pages of ${records} records, but at most %i`, async (name, most) => {
  edits[name](workshop.content, 0);
  const made = await pagesMade();
  expect(made).toBeGreaterThan(0);

  expect(made).toBeLessThanOrEqual(most);
});

it('makes at most 280 pages on the next day', async () => {
  expect(await pagesMade(start.add({ hours: 24 }))).toBeLessThanOrEqual(280);
});

it('writes at most 4,260 files, 10.8 MB of pages and 1.6 MB of search files, and no page of more than 100 kB', () => {
  const { files, html, search } = outputSize(workshop.dist);
  expect(files).toBeLessThanOrEqual(4260);
  expect(html).toBeLessThanOrEqual(10_800_000);
  expect(search).toBeLessThanOrEqual(1_600_000);
  expect(largestPages(workshop.dist).filter(({ largest }) => largest > 100_000)).toEqual([]);
});
