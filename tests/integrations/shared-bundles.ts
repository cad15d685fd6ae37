import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { codeKeyOf } from '../../src/publishing/code-key.ts';
import { nothingRecorded } from '../../src/publishing/page-record.ts';
import { siteCache } from '../../src/publishing/site-cache.ts';
import { writtenAt } from '../../src/publishing/written-files.ts';
import { readSettings } from '../../src/site/settings.ts';
import { digestOf } from '../../src/source/digest.ts';
import { readSealed } from '../../src/source/sealed-file.ts';
import { filesIn } from '../site/dist.ts';

/**
 * Workshops hold the same code, so that what Astro bundles in one of them serves all: that takes five seconds of a
 * processor. A run of tests keeps the bundles in a folder of its own, by their keys.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-bundles-'));
  process.env.SHARED_BUNDLES = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What a shared bundle has where that of a workshop names the folder of its project. */
const rootMark = '/root-of-the-project';

/** Copies a bundle whole or not at all, naming another folder of the project. */
function copyBundle(from: string, to: string, before: string, after: string): void {
  const digests = JSON.parse(readFileSync(join(from, 'inventory.json'), 'utf8'));
  mkdirSync(dirname(to), { recursive: true });
  const staged = mkdtempSync(`${to}-`);
  for (const path of Object.keys(digests)) {
    cpSync(join(from, path), join(staged, path));
    if (!path.endsWith('.mjs')) continue;
    const text = readFileSync(join(from, path), 'utf8').replaceAll(before, after);
    writeFileSync(join(staged, path), text);
    digests[path] = digestOf(text);
  }
  writeFileSync(join(staged, 'inventory.json'), JSON.stringify(digests));
  symlinkSync(join(after, 'node_modules'), join(staged, 'node_modules'), 'junction');
  if (existsSync(to)) rmSync(staged, { recursive: true });
  else renameSync(staged, to);
}

/**
 * Gives a workshop what another one has kept of the same code, the bundle and the assets, where its cache is empty.
 *
 * @param root the workshop’s folder
 * @param environment of its build
 * @returns a function that, after the build, gives the same to others
 */
export function borrowBundle(root: string, environment: Record<string, string>): () => void {
  const shared = process.env.SHARED_BUNDLES;
  if (!shared) throw new Error('The bundles of a run need the global set-up of its project.');
  const settings = readSettings(environment);
  const { cacheDir } = settings;
  if (existsSync(join(cacheDir, 'bundle'))) return () => undefined;
  const { pages } = createArchiveReader(settings.contentDirs)();
  const key = codeKeyOf(root, settings, { pages });
  const movable = pages.map((page) => ({ ...page, path: relative(root, page.path) }));
  const lent = join(shared, codeKeyOf(root, settings, { pages: movable }));
  if (existsSync(join(lent, 'bundle'))) {
    const folder = join(cacheDir, 'lent');
    cpSync(join(lent, 'assets'), folder, { recursive: true });
    const assets = filesIn(folder);
    const heads = JSON.parse(readFileSync(join(lent, 'heads.json'), 'utf8'));
    const files = new Map(assets.map((path) => [path, writtenAt(folder, path)]));
    siteCache(cacheDir).putEarlier({ key, files, record: nothingRecorded, assets, heads }, folder);
    copyBundle(join(lent, 'bundle'), join(cacheDir, 'bundle', key), rootMark, root);
  }
  return () => {
    const { assets = [], heads = [] } = JSON.parse(`${readSealed(join(cacheDir, 'site', 'earlier.json')) ?? '{}'}`);
    if (assets.length === 0 || existsSync(join(lent, 'bundle'))) return;
    for (const path of assets) cpSync(join(cacheDir, 'site', 'files', path), join(lent, 'assets', path));
    writeFileSync(join(lent, 'heads.json'), JSON.stringify(heads));
    copyBundle(join(cacheDir, 'bundle', key), join(lent, 'bundle'), root, rootMark);
  };
}
