import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../source/write-whole.ts';
import type { PageRecord } from './page-record.ts';
import { replaceSite } from './replace-site.ts';
import { cloneTree, digestOf, type WrittenFiles } from './site-tree.ts';

/** A site as a build has made it: its files, and what its pages were made of. */
export interface KeptSite {
  /** Of the code that made it (code-key.ts). */
  key: string;
  files: WrittenFiles;
  record: PageRecord;
  /** The files that come from the code alone: styles, scripts, letters, pictures. */
  assets: string[];
}

/** A site and the folder in which it is published. */
interface Published extends KeptSite {
  output: string;
}

/**
 * The sites that a cache keeps: beside that which is published, the one before it, as a folder of files. The next build
 * changes in it what has changed and puts it in the place of the published one, which becomes the one before.
 */
export interface SiteCache {
  /** The folder of the earlier site, and the site; undefined where none is kept. From now on it counts as unfinished. */
  takeEarlier(key: string): KeptSite | undefined;
  folder: string;
  /** Moves the site in a folder to its output folder, and keeps what the next build needs. */
  publish(site: KeptSite, folder: string, output: string): void;
}

/** Reads what was written with its digest; undefined for what is not there, not whole or of another form. */
function readSealed<T>(file: string): T | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    return text.slice(0, end) === digestOf(text.slice(end + 1)) ? JSON.parse(text.slice(end + 1)) : undefined;
  } catch {
    return undefined;
  }
}

function writeSealed(file: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeWhole(file, `${digestOf(text)}\n${text}`);
}

/** Whether two folders, if both exist, are on one disk, so that files can be moved between them by name. */
function areOnOneDisk(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false })?.dev);
  return a !== undefined && a === b;
}

/** The sites that are kept in a cache folder, which need not exist. */
export function siteCache(cache: string): SiteCache {
  const home = join(cache, 'site');
  const folder = join(home, 'files');
  const [earlierFile, publishedFile] = [join(home, 'earlier.json'), join(home, 'published.json')];

  /** Keeps the site that was published so far, whose files are in `folder` now, or the new one a second time. */
  function keep(site: Published, replaced: Published | undefined): void {
    if (replaced) writeSealed(earlierFile, replaced);
    else {
      rmSync(folder, { recursive: true, force: true });
      writeSealed(earlierFile, { ...site, files: cloneTree(site.output, folder, site.files) });
    }
    writeSealed(publishedFile, site);
  }

  return {
    folder,
    takeEarlier: (key) => {
      const site = readSealed<KeptSite>(earlierFile);
      rmSync(earlierFile, { force: true });
      if (site?.key === key && existsSync(folder)) return site;
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    },
    publish: (site, from, output) => {
      const published = readSealed<Published>(publishedFile);
      const isOurs = published?.output === output && published.key === site.key && areOnOneDisk(home, output);
      const beside = join(home, 'replaced');
      if (published) {
        rmSync(publishedFile, { force: true });
        rmSync(beside, { recursive: true, force: true });
      }
      const hasMoved = replaceSite(from, output, isOurs ? beside : undefined);
      try {
        mkdirSync(home, { recursive: true });
        if (hasMoved) {
          rmSync(folder, { recursive: true, force: true });
          renameSync(beside, folder);
        }
        keep({ ...site, output }, hasMoved ? published : undefined);
      } catch (error) {
        // The site is published; where the cache cannot be written, the next build makes all pages again.
        if (!(error instanceof Error && 'syscall' in error)) throw error;
      }
    },
  };
}
