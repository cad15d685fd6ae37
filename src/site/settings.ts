import { statSync } from 'node:fs';
import { delimiter, resolve, sep } from 'node:path';
import { noteRead } from './page-reads.ts';
import { parseShard, type Shard } from './shard.ts';

/** What the environment decides; read once, validated, the same for every command. */
export interface Settings {
  /**
   * Absolute paths of the content folders, read as one: `CONTENT_DIR`, several with the system’s path delimiter
   * between them (`:`, on Windows `;`), default `content`.
   */
  contentDirs: readonly [string, ...string[]];
  /** The first of them: commands that write put new files there. */
  contentDir: string;
  /** Scheme and host under which the site is published, without a slash at the end. `SITE_URL`. */
  siteUrl: string;
  /** The path under the host, `/` or `/record/`. `BASE_PATH`. */
  basePath: string;
  /** The instant at which statuses and schedules are judged, in milliseconds since 1970, a whole second. `SOURCE_DATE_EPOCH`. */
  clock: number;
  /** Absolute path of the folder, within `CACHE_DIR`, for what a build keeps for the next one; nothing else is in it. */
  cacheDir: string;
  /** The share of the pages that a build makes; all where it is undefined. `SHARD`, such as `2/5`. */
  shard: Shard | undefined;
}

/** A setting that cannot be used; its message says which, why and what to write. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Environment = Record<string, string | undefined>;

function contentDirs({ CONTENT_DIR }: Environment): Settings['contentDirs'] {
  const named = (CONTENT_DIR ?? '').split(delimiter).filter((name) => name !== '');
  const [first = resolve('content'), ...more] = named.map((name) => resolve(name));
  const folders = [first, ...more] as const;
  for (const [index, folder] of folders.entries()) {
    const refuse = (sentence: string): never => {
      throw new SettingsError(`CONTENT_DIR: ${sentence}`);
    };
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      refuse(`there is no folder ${folder}. Name the folder that holds the content.`);
    if (folders.indexOf(folder) < index) refuse(`the folder ${folder} is named twice. Name each folder once.`);
    if (folders.some((other) => folder.startsWith(other + sep)))
      refuse(`the folder ${folder} lies inside another that is named. Put it beside that one.`);
  }
  return folders;
}

/** The address of a site that is published nowhere. */
export const localSiteUrl = 'http://localhost:4321';

function siteUrl({ SITE_URL }: Environment): string {
  const url = URL.parse(SITE_URL || localSiteUrl);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new SettingsError(
    `SITE_URL: “${SITE_URL}” is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.`,
  );
}

function basePath({ BASE_PATH }: Environment): string {
  const path = `/${BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  if (/^\/((?!\.+\/)[A-Za-z0-9._~-]+\/)*$/.test(path)) return path;
  throw new SettingsError(
    `BASE_PATH: “${BASE_PATH}” is not a path. Write letters, digits and hyphens, such as /record/.`,
  );
}

/** SOURCE_DATE_EPOCH counts seconds (reproducible-builds.org, specification of the variable). */
function clockFrom({ SOURCE_DATE_EPOCH }: Environment): number {
  if (!SOURCE_DATE_EPOCH) return Math.floor(Date.now() / 1000) * 1000;
  const seconds = Number(SOURCE_DATE_EPOCH);
  if (/^-?\d+$/.test(SOURCE_DATE_EPOCH) && Math.abs(seconds) <= 8.64e12) return seconds * 1000;
  throw new SettingsError(`SOURCE_DATE_EPOCH: “${SOURCE_DATE_EPOCH}” is not a whole number of seconds since 1970.`);
}

function shardFrom({ SHARD }: Environment): Shard | undefined {
  const shard = parseShard(SHARD ?? '');
  if (shard || !SHARD) return shard;
  throw new SettingsError(`SHARD: “${SHARD}” is not a share of the pages. Write which of how many, such as 2/5.`);
}

/** The absolute path of the folder for what a build keeps, within a folder for caches. */
export const cacheIn = (folder: string): string => resolve(folder, 'roundtable');

/** Reads the settings from an environment. @throws SettingsError for the first one that cannot be used */
export function readSettings(environment: Environment): Settings {
  const folders = contentDirs(environment);
  return {
    contentDirs: folders,
    contentDir: folders[0],
    siteUrl: siteUrl(environment),
    basePath: basePath(environment),
    clock: clockFrom(environment),
    cacheDir: cacheIn(environment.CACHE_DIR || '.cache'),
    shard: shardFrom(environment),
  };
}

let read: Settings | undefined;

/** The settings of this process, read at the first call. @throws SettingsError */
export function settings(): Settings {
  read ??= readSettings(process.env);
  return read;
}

/**
 * The instant at which this process judges statuses and schedules, for pages that change with days and statuses only; one
 * that shows the instant itself takes `exactClock`.
 */
export function clock(): Temporal.Instant {
  noteRead('clock');
  return Temporal.Instant.fromEpochMilliseconds(settings().clock);
}

/** The time of the machine, in milliseconds since 1970, to be compared with times of files; nothing shows it. */
export const machineTime = (): number => Date.now();

/** The same instant, for what shows it to the second, so that every build makes it again. */
export function exactClock(): Temporal.Instant {
  noteRead('instant');
  return Temporal.Instant.fromEpochMilliseconds(settings().clock);
}
