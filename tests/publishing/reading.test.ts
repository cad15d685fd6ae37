import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readAhead } from '../../src/archive/read-ahead.ts';
import { readingCache } from '../../src/archive/reading-cache.ts';
import { contentReader } from '../../src/publishing/reading.ts';
import { readSealed, writeSealed } from '../../src/source/sealed-file.ts';
import { aFolderWithTwelveMistakes } from '../archive/twelve-mistakes.ts';
import { aHealthyFolder, anArchiveFolder, filesOf, meeting, put, writeInto } from '../builders.ts';
import { aPicture } from '../pictures.ts';
import { doEdits } from './random-edits.ts';

/** What a command reads that finds in a cache folder what an earlier one has kept. */
const readingWith = async (cacheDir: string, ...contentDirs: [string, ...string[]]) =>
  (await contentReader({ contentDirs, cacheDir }))();

const readingWithout = (...contentDirs: [string, ...string[]]) => readingWith(anArchiveFolder({}), ...contentDirs);

const keptIn = (cacheDir: string, root: string) => readingCache(cacheDir, [root]).load();

const fileIn = (cacheDir: string) => join(cacheDir, 'reading', readdirSync(join(cacheDir, 'reading'))[0] ?? '');

/** Lets files count as long unchanged, so that their stamps are relied on. */
function muchLater(): void {
  const now = Date.now;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + 60_000);
  onTestFinished(() => clock.mockRestore());
}

describe('what was kept of an earlier reading', () => {
  it.each([
    ['with files that have just changed', false],
    ['with files whose stamps are relied on', true],
  ])('gives the same as reading everything, %s', { timeout: 240_000 }, async (_, isLater) => {
    if (isLater) muchLater();
    const root = aHealthyFolder();
    const cache = anArchiveFolder({});
    await readingWith(cache, root);
    await doEdits(root, 80, isLater ? 1 : 2, async (step) => {
      // Two changes within one tick of the disk’s clock cannot be told apart by their stamps.
      if (isLater) await setTimeout(15);
      const kept = await readingWith(cache, root);
      expect(kept, step).toEqual(await readingWithout(root));
      expect(await readingWith(cache, root), `${step}, again`).toEqual(kept);
    });
  });

  it('is taken for what has not changed, and only for that', async () => {
    const root = aHealthyFolder();
    const cache = anArchiveFolder({});
    await readingWith(cache, root);
    const taken = async () => (await readAhead([root], { known: keptIn(cache, root).records }))?.records.size;
    expect(await taken()).toBe(3);
    writeInto(
      root,
      `${meeting}/en.mdx`,
      put('What the police see', 'What police see')(filesOf('healthy')[`${meeting}/en.mdx`] ?? ''),
    );
    expect(await taken()).toBe(2);
    rmSync(join(root, meeting), { recursive: true });
    await readingWith(cache, root);
    expect(keptIn(cache, root).records.size).toBe(2);
  });

  it('holds for pictures too, as long as they are the same', async () => {
    const picture = await aPicture('jpeg');
    const root = aHealthyFolder({
      [`${meeting}/hall.jpg`]: picture,
      [`${meeting}/en.mdx`]: put('(open-eyes)', '(hall.jpg)'),
    });
    const cache = anArchiveFolder({});
    const path = join(root, meeting, 'hall.jpg');
    const size = { width: 40, height: 20 };
    expect((await readingWith(cache, root)).pictures?.get(path)).toEqual(size);
    expect(keptIn(cache, root).pictures.get(path)?.size).toEqual(size);
    writeFileSync(path, picture.subarray(0, picture.length - 40));
    const { pictures, problems } = await readingWith(cache, root);
    expect(problems.map(({ rule }) => rule)).toContain('record/picture-unreadable');
    expect([pictures?.get(path), keptIn(cache, root).pictures.get(path)?.size]).toEqual([undefined, undefined]);
  });

  it('is kept for each set of content folders, and of old sets nothing', async () => {
    const cache = anArchiveFolder({});
    const roots = Array.from({ length: 5 }, () => aHealthyFolder());
    for (const root of roots) {
      await readingWith(cache, root);
      await setTimeout(15);
    }
    expect(roots.map((root) => keptIn(cache, root).records.size)).toEqual([0, 3, 3, 3, 3]);
    const abandoned = join(cache, 'reading', `.${'0'.repeat(20)}.1.new`);
    writeFileSync(abandoned, 'begun');
    utimesSync(abandoned, 1, 1);
    const later = anArchiveFolder({ 'campaigns/later/x.txt': '' });
    expect(await readingWith(cache, roots[4] ?? '', later)).toEqual(await readingWithout(roots[4] ?? '', later));
    expect(readdirSync(join(cache, 'reading'))).toHaveLength(4);
  });

  it('is read again where other phrases are to be found, and only then', async () => {
    muchLater();
    const root = aHealthyFolder();
    const cache = anArchiveFolder({});
    const site = filesOf('healthy')['site.yaml'] ?? '';
    const taken = async () => (await readAhead([root], { known: keptIn(cache, root).records }))?.records.size;
    for (const list of ['{ en: { police: officers } }', '{ hu: { rendőrség: rendőrök } }', '{}']) {
      writeInto(root, 'site.yaml', `${site}phrases: ${list}\n`);
      expect(await taken(), list).toBe(0);
      const { problems } = await readingWith(cache, root);
      expect(problems).toEqual((await readingWithout(root)).problems);
      expect(
        problems.some(({ rule }) => rule === 'words/phrase'),
        list,
      ).toBe(list !== '{}');
      expect(await taken(), list).toBe(3);
    }
  });

  it('is not written again where nothing has changed', async () => {
    muchLater();
    const root = aHealthyFolder();
    const cache = anArchiveFolder({});
    await readingWith(cache, root);
    const written = () => statSync(fileIn(cache)).ino;
    const before = written();
    await readingWith(cache, root);
    expect(written()).toBe(before);
    writeInto(root, 'site.yaml', 'name: x');
    writeInto(root, `${meeting}/notes.txt`, 'x');
    await readingWith(cache, root);
    expect(written()).not.toBe(before);
  });
});

describe('a cache that cannot be relied on', () => {
  const flip = (file: string, at: number) => {
    const bytes = readFileSync(file);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };
  it.each<[string, (file: string) => void]>([
    ['is empty', (file) => writeFileSync(file, '')],
    ['is cut off', (file) => truncateSync(file, readFileSync(file).length >> 1)],
    ['has one other bit at its beginning', (file) => flip(file, 30)],
    ['has one other bit near its end', (file) => flip(file, readFileSync(file).length - 100)],
    ['is something else', (file) => writeFileSync(file, 'something else\n')],
    ['is something else with a seal', (file) => writeSealed(file, 'something else')],
    [
      'was written by other code',
      (file) => writeSealed(file, String(readSealed(file)).replace(/"code":"./, '"code":"-')),
    ],
    [
      'does not hold as much as it says',
      (file) => {
        const bytes = readSealed(file) ?? Buffer.of();
        writeSealed(file, bytes.subarray(0, bytes.length - 1));
      },
    ],
  ])('because it %s is replaced by a fresh reading', async (_, damage) => {
    const root = aFolderWithTwelveMistakes();
    const cache = anArchiveFolder({});
    await readingWith(cache, root);
    const kept = keptIn(cache, root).records.size;
    expect(kept).toBeGreaterThan(0);
    damage(fileIn(cache));
    expect(keptIn(cache, root).records.size).toBe(0);
    expect(await readingWith(cache, root)).toEqual(await readingWithout(root));
    expect(keptIn(cache, root).records.size).toBe(kept);
  });

  it.each<[string, (cache: string) => void]>([
    [
      'has a folder in its place',
      (cache) => {
        const file = fileIn(cache);
        rmSync(file);
        mkdirSync(join(file, 'more'), { recursive: true });
      },
    ],
    [
      'cannot be written',
      (cache) => {
        rmSync(join(cache, 'reading'), { recursive: true });
        writeFileSync(join(cache, 'reading'), 'a file');
      },
    ],
  ])('because it %s is done without', async (_, damage) => {
    const root = aFolderWithTwelveMistakes();
    const cache = anArchiveFolder({});
    await readingWith(cache, root);
    damage(cache);
    expect(await readingWith(cache, root)).toEqual(await readingWithout(root));
    expect(keptIn(cache, root).records.size).toBe(0);
  });
});
