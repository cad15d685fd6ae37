import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checksumsName, toChecksums } from '../source/checksums.ts';
import { readSealed, writeSealed } from '../source/sealed-file.ts';
import { type Survey, surveyInThread } from './folder-survey.ts';
import { makeReadable } from './make-readable.ts';
import { packSite, packWithRecord, type SiteList, unpackSite, unpackWithRecord } from './packed-list.ts';
import { replaceSite } from './replace-site.ts';
import type { KeptSearch } from './search-update.ts';
import { cloneTree } from './site-tree.ts';
import type { EarlierPages } from './update-pages.ts';
import { valueStore } from './value-store.ts';
import { stampedAgain, type WrittenFiles } from './written-files.ts';

/** A site as a build has made it: its files, and what its pages were made of. */
export interface KeptSite extends SiteList {
  /** Of the code that made it (code-key.ts). */
  key: string;
  /** Undefined in a site that was joined of shards: its search is still to be made. */
  search?: KeptSearch | undefined;
  /** The files that come from the code alone: styles, scripts, letters, pictures. */
  assets: string[];
  /** Components of proven routes, and what Astro adds to the heads of their pages. */
  heads: EarlierPages['heads'];
}

/** A site as a file holds it: its list, and what is known of its search, are in files of their own, by these digests. */
interface StoredSite extends Pick<KeptSite, 'key' | 'assets' | 'heads'> {
  list: string;
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
  /** Begins to compare the folder of the earlier site with its list, beside other work, where it has many files. */
  beginSurvey(): void;
  /** Waits for what was begun; undefined where nothing was, or it could not be finished. */
  survey(): Promise<Survey | undefined>;
  /** Puts a site whose search is still to be made, and its folder, in the place of the earlier one. */
  putEarlier(site: Omit<KeptSite, 'search'>, from: string): void;
  /** Moves the site in a folder to its output folder, and keeps what the next build needs. */
  publish(site: KeptSite & { search: KeptSearch }, folder: string, output: string): void;
}

/** From so many bytes of its list on a site has so many files that it is worth another thread to look at them. */
const longList = 2 ** 20;

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

/** The lists of sites, and what is known of their searches, in two folders: two sites that share one share a file. */
const storesIn = (home: string) => ({
  lists: valueStore<SiteList>(join(home, 'lists'), { pack: packSite, unpack: unpackSite }),
  searches: valueStore<KeptSearch>(join(home, 'search'), { pack: packWithRecord, unpack: unpackWithRecord }),
});

const pathsIn = (home: string) => ({
  folder: join(home, 'files'),
  earlierFile: join(home, 'earlier.json'),
  publishedFile: join(home, 'published.json'),
});

/** Keeps a new site a second time, in a folder that may hold the files of the one that was published so far, `replaced`. */
function keepTwice(
  home: string,
  { files, record, ...site }: SiteList & Omit<Published, 'list'>,
  replaced: WrittenFiles | undefined,
): void {
  const { folder, earlierFile, publishedFile } = pathsIn(home);
  const { lists, searches } = storesIn(home);
  if (!replaced) rmSync(folder, { recursive: true, force: true });
  const second = cloneTree(site.output, folder, files, replaced);
  const published: Published = { ...site, list: lists.write({ files, record }) };
  const list = second === files ? published.list : lists.write({ files: second, record });
  writeValue(earlierFile, { ...site, list } satisfies Published);
  writeValue(publishedFile, published);
  lists.removeOthers([published.list, list]);
  searches.removeOthers(site.search === undefined ? [] : [site.search]);
}

/** Lists the files of a site with their SHA-256, which are known: none is read again for it. */
function writeChecksums(folder: string, files: WrittenFiles): void {
  const digests = files.entries().map(([path, { digest }]) => [path, digest] as const);
  writeFileSync(join(folder, checksumsName), toChecksums(digests));
}

/** The sites that are kept in a cache folder, which need not exist. */
export function siteCache(cache: string): SiteCache {
  const home = join(cache, 'site');
  const { folder, earlierFile, publishedFile } = pathsIn(home);
  const { lists, searches } = storesIn(home);
  let survey = async (): Promise<Survey | undefined> => undefined;
  return {
    folder,
    beginSurvey: () => {
      const list = join(home, 'lists', readValue<StoredSite>(earlierFile)?.list ?? '');
      const size = statSync(list, { throwIfNoEntry: false })?.size ?? 0;
      if (size > longList && existsSync(folder)) survey = surveyInThread({ folder, list });
    },
    survey: () => survey(),
    takeEarlier: (key) => {
      const site = readValue<StoredSite>(earlierFile);
      rmSync(earlierFile, { force: true });
      const list = site?.key === key && existsSync(folder) ? lists.read(site.list) : undefined;
      const search = list && site?.search !== undefined ? searches.read(site.search) : undefined;
      if (site && list && (search || site.search === undefined)) return { ...site, ...list, search };
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    },
    putEarlier: ({ files, record, ...site }, from) => {
      rmSync(earlierFile, { force: true });
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(home, { recursive: true });
      renameSync(from, folder);
      writeValue(earlierFile, { ...site, list: lists.write({ files, record }) });
    },
    publish: (site, from, folderOfSite) => {
      const output = resolve(folderOfSite);
      const published = readValue<Published>(publishedFile);
      const isOurs = published?.output === output && published.key === site.key && areOnOneDisk(home, output);
      const beside = join(home, 'replaced');
      if (published) {
        rmSync(publishedFile, { force: true });
        rmSync(beside, { recursive: true, force: true });
      }
      writeChecksums(from, site.files);
      makeReadable(from, site.assets);
      const { isNear, isKept } = replaceSite(from, output, isOurs ? beside : undefined);
      try {
        mkdirSync(home, { recursive: true });
        if (isKept) {
          rmSync(folder, { recursive: true, force: true });
          renameSync(beside, folder);
        }
        const replaced = isKept && published ? lists.read(published.list)?.files : undefined;
        const files = isNear ? site.files : stampedAgain(output, site.files);
        keepTwice(home, { ...site, files, search: searches.write(site.search), output }, replaced);
      } catch (error) {
        // The site is published; where the cache cannot be written, the next build makes all pages again.
        if (!(error instanceof Error && 'syscall' in error)) throw error;
      }
    },
  };
}
