import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the environment decides; read once, validated, the same for every command. */
export interface Settings {
  /** Absolute path of the content folder. `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** Scheme and host under which the site is published, without a slash at the end. `SITE_URL`. */
  siteUrl: string;
  /** The path below the host, `/` or `/record/`. `BASE_PATH`. */
  basePath: string;
  /** The instant at which statuses and schedules are judged, in milliseconds since 1970. `SOURCE_DATE_EPOCH`. */
  clock: number;
}

/** A setting that cannot be used; its message says which, why and what to write. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Environment = Record<string, string | undefined>;

function contentDir({ CONTENT_DIR }: Environment): string {
  const folder = resolve(CONTENT_DIR || 'content');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new SettingsError(`CONTENT_DIR: there is no folder ${folder}. Name the folder that holds the content.`);
}

function siteUrl({ SITE_URL }: Environment): string {
  const url = URL.parse(SITE_URL || 'http://localhost:4321');
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new SettingsError(
    `SITE_URL: “${SITE_URL}” is no address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.`,
  );
}

function basePath({ BASE_PATH }: Environment): string {
  const path = `/${BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  if (/^\/((?!\.+\/)[A-Za-z0-9._~-]+\/)*$/.test(path)) return path;
  throw new SettingsError(`BASE_PATH: “${BASE_PATH}” is no path. Write letters, digits and hyphens, such as /record/.`);
}

/** SOURCE_DATE_EPOCH counts seconds (reproducible-builds.org, specification of the variable). */
function clockFrom({ SOURCE_DATE_EPOCH }: Environment): number {
  if (!SOURCE_DATE_EPOCH) return Date.now();
  const seconds = Number(SOURCE_DATE_EPOCH);
  if (/^-?\d+$/.test(SOURCE_DATE_EPOCH) && Math.abs(seconds) <= 8.64e12) return seconds * 1000;
  throw new SettingsError(`SOURCE_DATE_EPOCH: “${SOURCE_DATE_EPOCH}” is no whole number of seconds since 1970.`);
}

/** Reads the settings from an environment. @throws SettingsError for the first one that cannot be used */
export function readSettings(environment: Environment): Settings {
  return {
    contentDir: contentDir(environment),
    siteUrl: siteUrl(environment),
    basePath: basePath(environment),
    clock: clockFrom(environment),
  };
}

let read: Settings | undefined;

/** The settings of this process, read at the first call. @throws SettingsError */
export function settings(): Settings {
  read ??= readSettings(process.env);
  return read;
}

/** The instant at which this process judges statuses and schedules. */
export function clock(): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(settings().clock);
}
