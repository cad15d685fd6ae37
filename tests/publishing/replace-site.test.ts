import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { replaceSite } from '../../src/publishing/replace-site.ts';
import { anArchiveFolder, filesOf } from '../builders.ts';
import { aWorkshop, type Workshop } from '../integrations/workshop.ts';
import { onAnotherDisk } from '../temporary-folder.ts';

const otherDisk = onAnotherDisk();

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const site = { 'index.html': 'new', 'data/build.json': 'new', 'en/index.html': 'new' };
const earlier = { 'index.html': 'old', 'data/build.json': 'old', 'hu/index.html': 'old', '.git/config': 'kept' };

describe('a finished site', () => {
  it('takes the place of an earlier one, and leaves what git keeps there', () => {
    const folder = anArchiveFolder(earlier);
    replaceSite(anArchiveFolder(site), folder);
    expect(filesIn(folder)).toEqual(['.git/config', 'data/build.json', 'en/index.html', 'index.html']);
    expect(readFileSync(join(folder, 'data/build.json'), 'utf8')).toBe('new');
  });

  it('takes the place of one that an interrupted build has left', () => {
    const folder = anArchiveFolder({ '.unfinished-site/data/build.json': 'old', '.unfinished-site/old.html': '' });
    replaceSite(anArchiveFolder(site), folder);
    expect(filesIn(folder)).toEqual(['data/build.json', 'en/index.html', 'index.html']);
  });

  it('makes the folders above it', () => {
    const folder = join(anArchiveFolder({}), 'new', 'site');
    replaceSite(anArchiveFolder(site), folder);
    expect(filesIn(folder)).toHaveLength(3);
  });

  it.skipIf(!otherDisk)('is moved to another disk', () => {
    const folder = mkdtempSync(join(`${otherDisk}`, 'roundtable-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const from = anArchiveFolder(site);
    replaceSite(from, folder);
    expect(filesIn(folder)).toHaveLength(3);
    expect(existsSync(from)).toBe(false);
    mkdirSync(from);
  });
});

describe('a build', () => {
  let workshop: Workshop;
  const elsewhere = mkdtempSync(join(otherDisk ?? tmpdir(), 'roundtable-'));
  const environment = { CACHE_DIR: join(elsewhere, 'cache'), SOURCE_DATE_EPOCH: '1795000000' };
  beforeAll(() => {
    workshop = aWorkshop(filesOf('healthy'));
  });
  afterAll(() => {
    workshop.remove();
    rmSync(elsewhere, { recursive: true });
  });

  it('into the content folder ends in a sentence and deletes nothing', async () => {
    const before = filesIn(workshop.content);
    const { status, output } = await workshop.build({}, 'content');
    expect([status, output.trim()]).toEqual([
      1,
      `The site cannot be built into ${workshop.content}: that is ${workshop.content}, a folder of content. Name a new or empty folder: npm run build -- --outDir DIR.`,
    ]);
    expect(filesIn(workshop.content)).toEqual(before);
    expect(existsSync(workshop.dist)).toBe(false);
  });

  it('is whole in a folder outside the project, on another disk where there is one', async () => {
    const { status, output } = await workshop.build(environment, join(elsewhere, 'site'));
    expect(status === 0 ? 0 : output).toBe(0);
    const files = filesIn(join(elsewhere, 'site'));
    const needed = [
      '404.html',
      'data/build.json',
      'en/index.html',
      'search/en/catalogue.idx',
      'pagefind/hu/pagefind.js',
    ];
    expect(files).toEqual(expect.arrayContaining(needed));
    expect(files.filter((file) => /\.css$/.test(file))).not.toEqual([]);
    expect(files.filter((file) => /(^|\/)\.(prerender|unfinished)/.test(file))).toEqual([]);
  });

  it.skipIf(!otherDisk)('is kept for the next one where cache and output folder are on another disk', async () => {
    const { output } = await workshop.build(environment, join(elsewhere, 'site'));
    expect(output).toMatch(/ and (\S+) pages \(\1 kept\)/);
  });
});
