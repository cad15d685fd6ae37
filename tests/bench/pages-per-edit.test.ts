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

/** The outputs of a site by what they are for; a file is of the first sort that has it. */
const sorts = {
  pages: /\.html$/,
  feeds: /\/(feed|archive)[^/]*\.(xml|json)$/,
  calendars: /\.ics$/,
  citations: /\/cite\.(bib|ris|json)$/,
  data: /^data\//,
  records: /\/(record\.json|index\.md|linkset\.json|timemap\.link)$/,
  sitemaps: /^sitemaps?[./]/,
  others: /./,
};

type Sort = keyof typeof sorts;
type Counts = Record<Sort, number>;

function countsOf(paths: readonly string[]): Counts {
  const counts = Object.fromEntries(Object.keys(sorts).map((sort) => [sort, 0])) as Counts;
  for (const path of paths) {
    const [sort] = Object.entries(sorts).find(([, pattern]) => pattern.test(path)) as [Sort, RegExp];
    counts[sort] += 1;
  }
  return counts;
}

/** The files that an update has made, and those that are not as before. */
interface Update {
  pages: number;
  made: readonly string[];
  changed: readonly string[];
}

/** Updates the site to what the content folder holds at an instant. */
async function update(now = start): Promise<Update> {
  const archive = shownArchive(createArchiveReader(workshop.content)(), now);
  const earlier = site?.files;
  site = await updatedSite(bundle, folder, archive, now, site);
  const changed = [...site.files].filter(([path, { digest }]) => earlier?.get(path)?.digest !== digest);
  return { pages: site.pages - site.kept, made: site.made, changed: changed.map(([path]) => path) };
}

/** Whether one count is at most another, sort by sort: what is more, in words. */
const beyond = (counts: Counts, most: Partial<Counts>): string[] =>
  Object.entries(most).flatMap(([sort, limit]) => {
    const count = counts[sort as Sort];
    return count > limit ? `${sort}: ${count}, at most ${limit}` : [];
  });

beforeAll(async () => {
  workshop = aWorkshop({});
  generate({ records, out: workshop.content, seed: 1 });
  bundle = await bundleOf(workshop, start);
  await update();
});

afterAll(() => {
  process.chdir(repository);
  workshop.remove();
  rmSync(folder, { recursive: true });
});

it('makes nothing where nothing has changed', async () => {
  expect(await update()).toEqual({ pages: 0, made: [], changed: [] });
});

// Limits are what it takes today with little to spare: whoever makes an edit cheaper lowers them. The second of each are of
// what is not as before, which an edit cannot do without.
it.each([
  [
    'one sentence',
    { pages: 26, feeds: 40, calendars: 0, citations: 0, data: 9, records: 4, sitemaps: 0, others: 0 },
    { pages: 26, feeds: 40, data: 7, records: 4 },
  ],
  [
    'one fact',
    { pages: 220, feeds: 160, calendars: 34, citations: 12, data: 12, records: 10, sitemaps: 0, others: 0 },
    { pages: 10, feeds: 104, calendars: 0, citations: 6, data: 8, records: 4 },
  ],
  [
    'a new record',
    { pages: 240, feeds: 120, calendars: 40, citations: 190, data: 12, records: 20, sitemaps: 1, others: 1 },
    { pages: 160, feeds: 120, calendars: 40, citations: 190, data: 11, records: 16 },
  ],
  [
    'a deleted record',
    { pages: 240, feeds: 120, calendars: 40, citations: 190, data: 12, records: 16, sitemaps: 1, others: 0 },
    { pages: 160, feeds: 120, calendars: 40, citations: 190, data: 11, records: 12 },
  ],
  [
    'a renamed organisation',
    { pages: 390, feeds: 590, calendars: 4, citations: 0, data: 34, records: 184, sitemaps: 0, others: 0 },
    { pages: 150, feeds: 290, calendars: 2, data: 20, records: 120 },
  ],
] as const)(
  `after %s makes some outputs of ${records} records anew, and changes no other`,
  async (name, most, needed) => {
    edits[name](workshop.content, 0);
    const { pages, made, changed } = await update();
    expect(pages).toBe(countsOf(made).pages);
    expect(pages).toBeGreaterThan(0);
    expect(beyond(countsOf(made), most)).toEqual([]);
    expect(beyond(countsOf(changed), needed)).toEqual([]);
    expect(changed.filter((path) => !made.includes(path))).toEqual([]);
  },
);

it('makes at most 280 pages on the next day, and no calendar or citation', async () => {
  const { made } = await update(start.add({ hours: 24 }));
  expect(beyond(countsOf(made), { pages: 280, feeds: 230, calendars: 0, citations: 0, data: 13 })).toEqual([]);
});

it('writes at most 4,260 files, 10.8 MB of pages and 1.6 MB of search files, and no page of more than 100 kB', () => {
  const { files, html, search } = outputSize(workshop.dist);
  expect(files).toBeLessThanOrEqual(4260);
  expect(html).toBeLessThanOrEqual(10_800_000);
  expect(search).toBeLessThanOrEqual(1_600_000);
  expect(largestPages(workshop.dist).filter(({ largest }) => largest > 100_000)).toEqual([]);
});
