import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digestOf } from '../source/digest.ts';
import { type App, entryName, prepare } from './renderer/astro-internals.ts';
import { pathsIn } from './site-tree.ts';

/** The code of all pages as Astro has bundled it, kept for builds of the same code: they need no Astro. */
export interface KeptBundle {
  app: App;
  /** The address of the module that exports the application, for other threads. */
  entry: string;
}

const folderOf = (cache: string, key: string) => join(cache, 'bundle', key);
const stagedIn = (cache: string, key: string) => `${folderOf(cache, key)}.new`;
/** Holds the digest of each file of a bundle. */
const inventoryFile = 'inventory.json';

type Inventory = Record<string, string>;

/**
 * Copies a bundle before Astro deletes it.
 *
 * @param bundle the folder into which Astro has written it
 * @returns false where the cache cannot be written: the build then keeps nothing
 */
export function stageBundle(cache: string, key: string, bundle: string): boolean {
  try {
    rmSync(join(cache, 'bundle'), { recursive: true, force: true });
    cpSync(bundle, stagedIn(cache, key), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the staged bundle for further builds of the same code.
 *
 * @param project the folder of the project, whose packages the bundle imports
 */
export function keepBundle(cache: string, key: string, project: string): void {
  const staged = stagedIn(cache, key);
  const files = Object.fromEntries(pathsIn(staged).map((path) => [path, digestOf(readFileSync(join(staged, path)))]));
  finishStaged(cache, key, project, files);
}

function finishStaged(cache: string, key: string, project: string, files: Inventory): void {
  const staged = stagedIn(cache, key);
  writeFileSync(join(staged, inventoryFile), JSON.stringify(files));
  symlinkSync(join(project, 'node_modules'), join(staged, 'node_modules'), 'junction');
  renameSync(staged, folderOf(cache, key));
}

/**
 * Keeps the bundle of the cache of a shard: all shards have made the same one.
 *
 * @returns false where it has none
 */
export function joinBundles([first = '']: readonly string[], cache: string, key: string, project: string): boolean {
  try {
    const files: Inventory = JSON.parse(readFileSync(join(folderOf(first, key), inventoryFile), 'utf8'));
    const staged = stagedIn(cache, key);
    rmSync(staged, { recursive: true, force: true });
    for (const path of Object.keys(files)) cpSync(join(folderOf(first, key), path), join(staged, path));
    rmSync(folderOf(cache, key), { recursive: true, force: true });
    finishStaged(cache, key, project, files);
    return true;
  } catch {
    return false;
  }
}

/** The kept bundle of a code; undefined where there is none, or it is damaged. */
export async function keptBundle(cache: string, key: string): Promise<KeptBundle | undefined> {
  const folder = folderOf(cache, key);
  try {
    const files: Inventory = JSON.parse(readFileSync(join(folder, inventoryFile), 'utf8'));
    const isWhole = Object.entries(files).every(
      ([path, digest]) => digestOf(readFileSync(join(folder, path))) === digest,
    );
    const name = Object.keys(files).find((path) => entryName.test(path));
    if (!isWhole || !name) return undefined;
    const entry = pathToFileURL(join(folder, name)).href;
    const { app } = (await import(entry)) as { app: App };
    prepare(app);
    return { app, entry };
  } catch {
    return undefined;
  }
}
