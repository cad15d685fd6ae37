import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressSite } from '../../../src/publishing/compressed/compress-site.ts';
import { fromChecksums } from '../../../src/source/checksums.ts';
import { anArchiveFolder, type Files, writeInto } from '../../builders.ts';
import { listOf } from '../../finished-folder.ts';

const long = 'a line of text\n'.repeat(200);

const files: Record<string, string> = {
  'index.html': long,
  'en/index.html': `${long}again`,
  'data/a.csv': `${long}1`,
  _headers: long,
  'short.txt': 'short',
  'search/a.idx': long,
};

/** A site and a cache folder. */
function aSite(more: Files = {}): { site: string; cache: string; run: (quality?: number) => Promise<object> } {
  const site = anArchiveFolder({ ...files, SHA256SUMS: listOf(files), ...more });
  const cache = join(anArchiveFolder({}), 'cache');
  return { site, cache, run: (quality = 5) => compressSite(site, cache, quality) };
}

const copies = (site: string): Map<string, string> =>
  fromChecksums(readFileSync(join(site, 'SHA256SUMS.compressed'), 'utf8')) ?? new Map();

describe('compressed copies', () => {
  it('give the bytes of their files back, and are there only where they save something and hosts send them', async () => {
    const { site, run } = aSite();
    await run();
    for (const path of ['index.html', 'en/index.html', 'data/a.csv']) {
      const read = (ending: string) => readFileSync(join(site, path + ending));
      expect(String(brotliDecompressSync(read('.br')))).toBe(files[path]);
      expect(String(zstdDecompressSync(read('.zst')))).toBe(files[path]);
      expect(String(gunzipSync(read('.gz')))).toBe(files[path]);
    }
    expect(copies(site).size).toBe(9);
    for (const path of ['_headers', 'short.txt', 'search/a.idx'])
      expect(existsSync(join(site, `${path}.br`))).toBe(false);
  });

  it('are the same bytes from the cache as made now, and are made again only for what has changed', async () => {
    const { site, run } = aSite();
    expect(await run()).toMatchObject({ made: 12, taken: 0, removed: 0 });
    const first = copies(site);
    for (const path of first.keys()) rmSync(join(site, path));
    rmSync(join(site, 'SHA256SUMS.compressed'));
    const changed = { ...files, 'data/a.csv': `${long}2` };
    for (const [path, text] of Object.entries({ ...changed, SHA256SUMS: listOf(changed) })) writeInto(site, path, text);
    expect(await run()).toMatchObject({ made: 3, taken: 9 });
    const second = copies(site);
    for (const path of ['index.html.br', 'en/index.html.zst']) expect(second.get(path)).toBe(first.get(path));
    expect(second.get('data/a.csv.gz')).not.toBe(first.get('data/a.csv.gz'));
  });

  it('that lie there already are not written again', async () => {
    const { site, run } = aSite();
    await run();
    const before = statSync(join(site, 'index.html.br')).ino;
    expect(await run()).toMatchObject({ left: 9, made: 0 });
    expect(statSync(join(site, 'index.html.br')).ino).toBe(before);
  });

  it('go when their file goes, and follow another quality', async () => {
    const { site, run } = aSite();
    await run();
    const { 'data/a.csv': _, ...rest } = files;
    rmSync(join(site, 'data/a.csv'));
    writeInto(site, 'SHA256SUMS', listOf(rest));
    expect(await run(11)).toMatchObject({ removed: 3, foreign: [], altered: [] });
    expect(existsSync(join(site, 'data/a.csv.br'))).toBe(false);
    expect(copies(site).size).toBe(6);
  });

  it('never take the place of what somebody else has put there', async () => {
    const attachment = { 'files/a.csv': long, 'files/a.csv.gz': 'an attachment' };
    const all = { ...files, ...attachment };
    const { site, run } = aSite({ ...attachment, SHA256SUMS: listOf(all), 'index.html.br': 'by hand' });
    expect(await run()).toMatchObject({ foreign: ['index.html.br'], altered: [] });
    expect(readFileSync(join(site, 'index.html.br'), 'utf8')).toBe('by hand');
    expect(readFileSync(join(site, 'files/a.csv.gz'), 'utf8')).toBe('an attachment');
    writeFileSync(join(site, 'en/index.html.gz'), 'changed by hand');
    expect(await run(11)).toMatchObject({ foreign: ['en/index.html.gz', 'index.html.br'] });
    expect(readFileSync(join(site, 'en/index.html.gz'), 'utf8')).toBe('changed by hand');
  });

  it('are not made of a file that is not as the build has listed it, and those it had go', async () => {
    const { site, run } = aSite();
    await run();
    writeInto(site, 'index.html', `${long}changed by hand`);
    expect(await run()).toMatchObject({ altered: ['index.html'], removed: 3 });
    expect(existsSync(join(site, 'index.html.br'))).toBe(false);
  });

  it('are made anew where the cache cannot be read', async () => {
    const { cache, run } = aSite();
    await run();
    for (const ending of ['', '-wal', '-shm']) rmSync(join(cache, `compressed.sqlite${ending}`), { force: true });
    writeFileSync(join(cache, 'compressed.sqlite'), 'damaged '.repeat(2000));
    expect(await run()).toMatchObject({ made: 12, left: 9 });
  });

  it('are known to the next run although this one was killed after any number of them', async () => {
    const { site, run } = aSite();
    await run(5);
    const list = readFileSync(join(site, 'SHA256SUMS.compressed'), 'utf8');
    // As after an interruption: what is written is listed, but not all that is listed is written.
    rmSync(join(site, 'data/a.csv.gz'));
    writeFileSync(join(site, 'SHA256SUMS.compressed'), list.split('\n').reverse().join('\n'));
    expect(await run(11)).toMatchObject({ foreign: [] });
    expect(copies(site).size).toBe(9);
  });
});
