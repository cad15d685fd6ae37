import { appendFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardLists } from '../../src/publishing/joined-shards.ts';
import { readSealed, writeSealed } from '../../src/source/sealed-file.ts';
import { filesOf, meeting, put } from '../builders.ts';
import { aWorkshop, type Outcome } from '../integrations/workshop.ts';
import { filesIn } from '../site/dist.ts';

const files = filesOf('healthy');
const workshop = aWorkshop(files, { sharesBundle: true });
const root = dirname(workshop.content);
const whole = join(root, 'whole');
const cacheOf = (name: string) => join(root, 'caches', name);
const instant = { SOURCE_DATE_EPOCH: '1796000000' };

const shard = (share: string, environment = {}) =>
  workshop.build({ ...instant, SHARD: share, CACHE_DIR: cacheOf(share.replace('/', '-')), ...environment });

const joined = (shares: readonly string[], environment: Record<string, string> = {}) =>
  workshop.run(
    ['build', '--outDir', workshop.dist, ...shares.flatMap((share) => ['--join', cacheOf(share.replace('/', '-'))])],
    { ...instant, CACHE_DIR: cacheOf('joined'), ...environment },
  );

const pagesOf = ({ output }: Outcome) => Number(/^Pages: (\d+)/m.exec(output)?.[1]);

describe('the pages of a site in two shards', () => {
  let shards: Outcome[];
  let all: Outcome;

  beforeAll(async () => {
    all = await workshop.build({ ...instant, CACHE_DIR: cacheOf('whole') }, whole);
    shards = [await shard('1/2'), await shard('2/2')];
  }, 240_000);

  afterAll(() => workshop.remove());

  it('are each made in one of them, and about half in either', () => {
    expect(shards.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual([0, 0]);
    const [one = 0, other = 0] = shards.map(pagesOf);
    expect(one + other).toBe(pagesOf(all));
    expect(Math.min(one, other)).toBeGreaterThan(pagesOf(all) / 3);
  });

  it('are joined to the same bytes as a build of all, and none is made again', async () => {
    const { status, output } = await joined(['2/2', '1/2']);
    expect(status === 0 ? 0 : output).toBe(0);
    expect(output).toMatch(/^Pages: (\d+), \1 of them kept$/m);
    expect(filesIn(workshop.dist)).toEqual(filesIn(whole));
    const bytes = (folder: string, path: string) => readFileSync(join(folder, path));
    expect(filesIn(whole).filter((path) => !bytes(whole, path).equals(bytes(workshop.dist, path)))).toEqual([]);
  }, 60_000);

  it('are made again where a shard has lost one, and follow an edit made since', async () => {
    appendFileSync(join(cacheOf('1-2'), 'roundtable/shard/files/en/index.html'), ' ');
    appendFileSync(join(cacheOf('2-2'), 'roundtable/shard/files/en/index.html'), ' ');
    workshop.write(`${meeting}/en.mdx`, put('gave their report', 'gave a report')(files[`${meeting}/en.mdx`] ?? ''));
    const { status, output } = await joined(['1/2', '2/2']);
    expect(status === 0 ? 0 : output).toBe(0);
    expect(readFileSync(join(workshop.dist, 'en/index.html'), 'utf8')).toBe(
      readFileSync(join(whole, 'en/index.html'), 'utf8'),
    );
    expect(readFileSync(join(workshop.dist, `en/${meeting.replace(/\d+\//, '')}/index.html`), 'utf8')).toContain(
      'gave a report',
    );
  }, 60_000);

  it.each([
    ['one is missing', ['1/2'], {}, /^The folders hold the shards 1\/2\. Name one folder for each of 1\/2, 2\/2\.$/m],
    ['one is named twice', ['1/2', '1/2'], {}, /^The folders hold the shards 1\/2, 1\/2\. /m],
    ['a folder holds none', ['1/2', '3/3'], {}, /3-3\S* holds no whole shard\. Make it again: /m],
    [
      'they are of another address',
      ['1/2', '2/2'],
      { SITE_URL: 'https://record.example' },
      /^A shard was made with other code/m,
    ],
    ['only a shard is to be made', ['1/2', '2/2'], { SHARD: '1/2' }, /^--join joins finished shards: leave out SHARD/m],
  ] as const)('are not joined where %s', async (_, shares, environment, sentence) => {
    const { status, output } = await joined(shares, environment);
    expect([status, output]).toEqual([1, expect.stringMatching(sentence)]);
    expect(output).not.toMatch(/^ +at /m);
  });

  it('are not joined where one was made for another instant', async () => {
    const file = join(cacheOf('2-2'), 'roundtable/shard/shard.json');
    const stored = JSON.parse(String(readSealed(file)));
    const lists = shardLists(join(cacheOf('2-2'), 'roundtable'));
    const { files, record } = lists.read(stored.list) ?? expect.fail('The shard has no list.');
    const list = lists.write({ files, record: { ...record, clock: record.clock + 1000 } });
    writeSealed(file, JSON.stringify({ ...stored, list }));
    const { status, output } = await joined(['1/2', '2/2']);
    expect([status, output]).toEqual([1, expect.stringContaining('The shards were made for different instants.')]);
  }, 60_000);
});
