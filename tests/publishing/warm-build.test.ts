import {
  appendFileSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { call, filesOf, meeting, put } from '../builders.ts';
import { aWorkshop } from '../integrations/workshop.ts';
import { filesIn } from '../site/dist.ts';
import { onAnotherDisk } from '../temporary-folder.ts';

const otherDisk = onAnotherDisk();

const files = filesOf('healthy');
const workshop = aWorkshop(files, { sharesBundle: true });
const root = dirname(workshop.content);
const cache = join(root, '.cache', 'roundtable');
const cold = join(root, 'cold');

const at = (time: string) => ({ SOURCE_DATE_EPOCH: String(Temporal.Instant.from(time).epochMilliseconds / 1000) });
const morning = at('2026-12-01T08:00:00Z');

beforeAll(async () => {
  const { status, output } = await workshop.build(morning);
  if (status !== 0) throw new Error(output);
});

afterAll(() => workshop.remove());

let coldBuild = '';

/**
 * Has the content at an instant built without any page kept in the folder `cold`, unless that is what it holds. Astro
 * bundles the code for the first of them.
 */
async function buildCold({ SOURCE_DATE_EPOCH = '' }: Record<string, string>): Promise<void> {
  const content = filesIn(workshop.content).map((path) => [path, readFileSync(join(workshop.content, path), 'utf8')]);
  const wanted = JSON.stringify([SOURCE_DATE_EPOCH, content]);
  if (wanted === coldBuild) return;
  const environment = { SOURCE_DATE_EPOCH, CACHE_DIR: join(root, 'none') };
  rmSync(environment.CACHE_DIR, { recursive: true, force: true });
  const { status, output } = await (coldBuild === ''
    ? workshop.run(['build', '--no-cache', '--outDir', cold], environment)
    : workshop.build(environment, cold));
  expect(status === 0 ? 0 : output).toBe(0);
  coldBuild = wanted;
}

/** Builds with what was kept, and compares all bytes with a build without it. @returns what the first one printed */
async function builtLikeCold(environment: Record<string, string>): Promise<string> {
  const { status, output } = await workshop.build(environment);
  expect(status === 0 ? 0 : output).toBe(0);
  await buildCold(environment);
  expect(filesIn(workshop.dist)).toEqual(filesIn(cold));
  const bytes = (folder: string, path: string) => readFileSync(join(folder, path));
  expect(filesIn(cold).filter((path) => !bytes(cold, path).equals(bytes(workshop.dist, path)))).toEqual([]);
  return output;
}

/** How many pages a build has kept; undefined where Astro made all. */
const keptIn = (output: string) => /, (\d+) of them kept/.exec(output)?.[1];

it('after an edit makes what has changed and keeps the rest, without Astro', { timeout: 120_000 }, async () => {
  workshop.write(
    `${meeting}/en.mdx`,
    put('gave their report', 'gave their yearly report')(files[`${meeting}/en.mdx`] ?? ''),
  );
  // The first page of its kind, which the earlier build has not made.
  workshop.write('redirects.yaml', '- { from: former-session, to: autumn-session }\n');
  const output = await builtLikeCold(morning);
  expect(Number(keptIn(output))).toBeGreaterThan(10);
  expect(output).toMatch(/^Pages: \d+, \d+ of them kept$/m);
  const again = await workshop.build(morning);
  expect(again.output).toMatch(/^Pages: (\d+), \1 of them kept$/m);
});

it('ends with a sentence where Pagefind fails, and leaves the site as it was', { timeout: 120_000 }, async () => {
  const before = readFileSync(join(workshop.dist, 'data/build.json'));
  const text = readFileSync(join(workshop.content, meeting, 'en.mdx'), 'utf8');
  workshop.write(`${meeting}/en.mdx`, `${text}\nOne more sentence.\n`);
  for (const cache of ['.cache', 'empty']) {
    const environment = { ...morning, CACHE_DIR: join(root, cache), PAGEFIND_BINARY_PATH: '/nowhere' };
    const { status, output } = await workshop.run(['build', '--outDir', workshop.dist], environment);
    expect([status, output]).toEqual([1, expect.stringContaining('Pagefind could not index the texts: ')]);
    expect(output).not.toMatch(/^ +at /m);
  }
  expect(readFileSync(join(workshop.dist, 'data/build.json'))).toEqual(before);
  workshop.write(`${meeting}/en.mdx`, text);
});

it('on a later day counts the days to a deadline again, and shows what is scheduled since', {
  timeout: 120_000,
}, async () => {
  const facts = files[`${call}/funding-call.yaml`] ?? '';
  workshop.write(
    `${call}/funding-call.yaml`,
    put(
      'status: published',
      'status: published\nfirst-published: 2026-12-24T12:00',
    )(facts).replaceAll('2024-08-21', '2027-02-21'),
  );
  await builtLikeCold(at('2026-12-23T08:00:00Z'));
  expect(existsSync(join(workshop.dist, 'en/funding-calls/shelter-call'))).toBe(false);
  await builtLikeCold(at('2026-12-24T12:00:00Z'));
  expect(existsSync(join(workshop.dist, 'en/funding-calls/shelter-call/index.html'))).toBe(true);
  await builtLikeCold(at('2027-02-21T17:00:00Z'));
});

it('makes a page again whose kept file was cut off or edited, and drops what is foreign', {
  timeout: 120_000,
}, async () => {
  const kept = join(cache, 'site', 'files');
  truncateSync(join(kept, 'en/index.html'), 10);
  appendFileSync(join(kept, 'hu/index.html'), ' ');
  rmSync(join(kept, 'en/meetings'), { recursive: true });
  writeFileSync(join(kept, 'foreign.html'), 'foreign');
  expect(keptIn(await builtLikeCold(morning))).toBeDefined();
});

it.each([
  ['list of what was kept', () => join(cache, 'site', 'earlier.json')],
  ['bundle', () => join(cache, 'bundle', readdirSync(join(cache, 'bundle'))[0] ?? '', bundled())],
])('with a damaged %s builds with Astro', { timeout: 120_000 }, async (_name, file) => {
  const bytes = readFileSync(file());
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file(), bytes);
  expect(keptIn(await builtLikeCold(morning))).toBeUndefined();
});

const bundled = () =>
  globSync('*/chunks/*.mjs', { cwd: join(cache, 'bundle') })[0]
    ?.split('/')
    .slice(1)
    .join('/') ?? '';

it.skipIf(!otherDisk)('keeps a cache on another disk', { timeout: 120_000 }, async () => {
  const elsewhere = mkdtempSync(join(`${otherDisk}`, 'roundtable-cache-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const environment = { ...morning, CACHE_DIR: elsewhere };
  await workshop.build(environment);
  expect(Number(keptIn(await builtLikeCold(environment)))).toBeGreaterThan(10);
  const { status, output } = await workshop.run(['build', '--no-cache', '--outDir', workshop.dist], environment);
  expect(status === 0 ? 0 : output).toBe(0);
  expect(Number(keptIn(await builtLikeCold(environment)))).toBeGreaterThan(10);
});

it('refuses a cache within the output folder', async () => {
  const { status, output } = await workshop.build({ ...morning, CACHE_DIR: join(workshop.dist, 'cache') });
  expect([status, output]).toEqual([1, expect.stringContaining('lies within the output folder')]);
});
