import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentType } from '../../site/content-types.ts';
import { headersFor } from '../../site/response-headers.ts';
import { checksumsName, copiesName, fromChecksums } from '../../source/checksums.ts';
import { sha256Of } from '../../source/digest.ts';
import { Refusal } from '../refusal.ts';

/** The files of a site by their paths: what each is known by, so that two that are the same have the same. */
export type SiteList = ReadonlyMap<string, string>;

/** The list itself and its signatures; they come last, so that whoever reads them finds what they list. */
const listNames = [`${checksumsName}.minisig`, `${checksumsName}.sigstore.json`, copiesName, checksumsName];

/** Whether a file is one of those that come last. */
export const isList = (path: string): boolean => listNames.includes(path);

/** How a file is kept by browsers and caches, as the header says it. */
export const cachingOf = (path: string): string => headersFor(`/${path}`).get('cache-control') ?? '';

/** Whether the name of a file, or that of its folder, changes with its content. */
export const isImmutable = (path: string): boolean => cachingOf(path).includes('immutable');

function listIn(folder: string, name: string): Map<string, string> {
  const file = join(folder, name);
  if (!existsSync(file)) return new Map();
  const listed = fromChecksums(readFileSync(file, 'utf8'));
  if (!listed) throw new Refusal(`${file} is not a list that a build has written: build again.`);
  return listed;
}

const digestAt = (folder: string, path: string): string | undefined =>
  existsSync(join(folder, path)) ? sha256Of(readFileSync(join(folder, path))) : undefined;

/**
 * What a folder holds that is to be deployed: all that its build has listed, read and compared with that, and the lists.
 * Nothing else in the folder is.
 *
 * @param withCopies with the compressed copies, for hosts that send them
 * @throws Refusal where a file is not as it was listed
 */
export function siteListOf(folder: string, withCopies: boolean): SiteList {
  const copies = withCopies ? listIn(folder, copiesName) : new Map<string, string>();
  const files = new Map([...listIn(folder, checksumsName), ...copies]);
  const altered = [...files].filter(([path, digest]) => digestAt(folder, path) !== digest).map(([path]) => path);
  if (altered.length > 0)
    throw new Refusal(
      `${altered.length} files in ${folder} are not as they were listed, such as ${altered[0]}: build again, and deploy then.`,
    );
  for (const name of listNames) {
    const digest = name === copiesName && !withCopies ? undefined : digestAt(folder, name);
    if (digest !== undefined) files.set(name, digest);
  }
  return files;
}

/**
 * The same for a place that keeps the headers of a file with it: a file is another where its type or its caching is.
 * The values are no digests of the files any more.
 */
export function withHeaders(list: SiteList): SiteList {
  return new Map(
    [...list].map(([path, digest]) => [path, sha256Of(`${digest} ${contentType(path)} ${cachingOf(path)}`)]),
  );
}

/** What a list has that another has not. */
export interface Difference {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
}

/** What a deployment of `after` changes where `before` is. */
export function differenceOf(before: SiteList, after: SiteList): Difference {
  const added = [...after.keys()].filter((path) => !before.has(path));
  const changed = [...after].filter(([path, value]) => before.has(path) && before.get(path) !== value);
  return {
    added,
    changed: changed.map(([path]) => path),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    unchanged: after.size - added.length - changed.length,
  };
}

/** Twelve hex digits that name what a list holds. */
export const nameOf = (list: SiteList): string =>
  sha256Of(
    [...list]
      .map(([path, value]) => `${value}  ${path}\n`)
      .sort()
      .join(''),
  ).slice(0, 12);

const releaseForm = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;

/** Whether a name is one that a deployment gives to a release. */
export const isReleaseName = (name: string): boolean => releaseForm.test(name);

/** The name of a release: when it was deployed, and what it holds. */
export const releaseName = (list: SiteList, now: number): string =>
  `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}-${nameOf(list)}`;
