import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumsName, toChecksums } from '../source/checksums.ts';
import { digestOf } from '../source/digest.ts';
import { readSealed, writeSealed } from '../source/sealed-file.ts';
import { makeReadable } from './make-readable.ts';
import type { PageRecord } from './page-record.ts';
import { replaceSite } from './replace-site.ts';
import type { KeptSearch } from './search-update.ts';
import { cloneTree, type WrittenFiles } from './site-tree.ts';

/** A site as a build has made it: its files, and what its pages were made of. */
export interface KeptSite {
  /** Of the code that made it (code-key.ts). */
  key: string;
  files: WrittenFiles;
  record: PageRecord;
  /** Undefined in a site that was joined of shards: its search is still to be made. */
  search?: KeptSearch | undefined;
  /** The files that come from the code alone: styles, scripts, letters, pictures. */
  assets: string[];
}

/** A site as a file holds it: what is known of its search is in a file of its own, by this digest. */
interface StoredSite extends Omit<KeptSite, 'search'> {
  search?: string | undefined;
}

/** A site and the folder in which it is published. */
interface Published extends StoredSite {
  output: string;
}

/**
 * The published site a second time, as a folder of files that share their bytes with it. The next build changes there what
 * has changed and puts it in the place of the published one. That is then brought up to date, so that each edit is made
 * once, and becomes the second one.
 */
export interface SiteCache {
  /** The folder of the earlier site, and the site; undefined where none is kept. From now on it counts as unfinished. */
  takeEarlier(key: string): KeptSite | undefined;
  folder: string;
  /** Puts a site whose search is still to be made, and its folder, in the place of the earlier one. */
  putEarlier(site: Omit<KeptSite, 'search'>, from: string): void;
  /** Moves the site in a folder to its output folder, and keeps what the next build needs. */
  publish(site: KeptSite & { search: KeptSearch }, folder: string, output: string): void;
}

function readValue<T>(file: string): T | undefined {
  const bytes = readSealed(file);
  return bytes && JSON.parse(bytes.toString());
}

const writeValue = (file: string, value: unknown) => writeSealed(file, JSON.stringify(value));

/** Whether two folders, if both exist, are on one disk, so that files can be moved between them by name. */
function areOnOneDisk(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false })?.dev);
  return a !== undefined && a === b;
}

/**
 * What is known of the search of each site, in files by their digests: two sites of the same search share one, and that of
 * a search that stays is not written again.
 */
function searchStore(folder: string) {
  const digests = new WeakMap<KeptSearch, string>();
  const fileOf = (digest: string) => join(folder, `${digest}.json`);
  return {
    read: (digest: string): KeptSearch | undefined => {
      const search = readValue<KeptSearch>(fileOf(digest));
      if (search) digests.set(search, digest);
      return search;
    },
    /** @returns its digest */
    write: (search: KeptSearch): string => {
      const known = digests.get(search);
      if (known !== undefined) return known;
      mkdirSync(folder, { recursive: true });
      const text = JSON.stringify(search);
      const digest = digestOf(text);
      writeSealed(fileOf(digest), text);
      return digest;
    },
    removeOthers: (digests: readonly string[]) => {
      const kept = digests.map((digest) => `${digest}.json`);
      for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name));
    },
  };
}

/** Lists the files of a site with their SHA-256, which are known: none is read again for it. */
function writeChecksums(folder: string, files: WrittenFiles): void {
  const digests = Object.fromEntries(Object.entries(files).map(([path, { digest }]) => [path, digest]));
  writeFileSync(join(folder, checksumsName), toChecksums(digests));
}

/** The sites that are kept in a cache folder, which need not exist. */
export function siteCache(cache: string): SiteCache {
  const home = join(cache, 'site');
  const folder = join(home, 'files');
  const [earlierFile, publishedFile] = [join(home, 'earlier.json'), join(home, 'published.json')];
  const searches = searchStore(join(home, 'search'));

  /** Keeps the new site a second time, in `folder`, which may hold the files of the one that was published so far. */
  function keep(site: Published, replaced: Published | undefined): void {
    if (!replaced) rmSync(folder, { recursive: true, force: true });
    writeValue(earlierFile, { ...site, files: cloneTree(site.output, folder, site.files, replaced?.files) });
    writeValue(publishedFile, site);
    searches.removeOthers(site.search === undefined ? [] : [site.search]);
  }

  return {
    folder,
    takeEarlier: (key) => {
      const site = readValue<StoredSite>(earlierFile);
      rmSync(earlierFile, { force: true });
      const isThere = site?.key === key && existsSync(folder);
      const search = isThere && site.search !== undefined ? searches.read(site.search) : undefined;
      if (isThere && (search || site.search === undefined)) return { ...site, search };
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    },
    putEarlier: (site, from) => {
      rmSync(earlierFile, { force: true });
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(home, { recursive: true });
      renameSync(from, folder);
      writeValue(earlierFile, site satisfies StoredSite);
    },
    publish: (site, from, output) => {
      const published = readValue<Published>(publishedFile);
      const isOurs = published?.output === output && published.key === site.key && areOnOneDisk(home, output);
      const beside = join(home, 'replaced');
      if (published) {
        rmSync(publishedFile, { force: true });
        rmSync(beside, { recursive: true, force: true });
      }
      writeChecksums(from, site.files);
      makeReadable(from, site.assets);
      const hasMoved = replaceSite(from, output, isOurs ? beside : undefined);
      try {
        mkdirSync(home, { recursive: true });
        if (hasMoved) {
          rmSync(folder, { recursive: true, force: true });
          renameSync(beside, folder);
        }
        keep({ ...site, search: searches.write(site.search), output }, hasMoved ? published : undefined);
      } catch (error) {
        // The site is published; where the cache cannot be written, the next build makes all pages again.
        if (!(error instanceof Error && 'syscall' in error)) throw error;
      }
    },
  };
}
