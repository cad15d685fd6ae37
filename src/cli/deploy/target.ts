import { Refusal } from '../refusal.ts';

/** A host that is reached by ssh: the folder on it that holds the releases and the link to the present one. */
export interface SshTarget {
  kind: 'ssh';
  /** As ssh takes it, with the user where one is named. */
  host: string;
  port: number | undefined;
  /** An absolute path without a slash at its end. */
  folder: string;
}

/** A place that rclone knows: where the files of the site are served from, and where those of earlier releases are kept. */
export interface StoreTarget {
  kind: 'store';
  site: string;
  history: string;
}

const usage =
  'Write USER@HOST:/FOLDER or ssh://USER@HOST:PORT/FOLDER for a server, rclone:REMOTE:BUCKET/FOLDER for object storage.';

const folder = /^\/[\w.~-]+(\/[\w.~-]+)*$/;

function sshTarget(user: string | undefined, host: string, port: string | undefined, path: string): SshTarget {
  const trimmed = path.replace(/\/+$/, '');
  if (!folder.test(trimmed) || trimmed.split('/').includes('..'))
    throw new Refusal(
      `“${path}” is not a folder for a site: write its whole path, using only letters, digits, . _ ~ and -.`,
    );
  const number = port === undefined ? undefined : Number(port);
  return { kind: 'ssh', host: user ? `${user}@${host}` : host, port: number, folder: trimmed };
}

/** Whether a place of rclone is another, or within it. */
const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(':') ? outer : `${outer}/`);

function storeTarget(place: string, history: string | undefined): StoreTarget {
  const asPlace = (given: string): string => {
    // A remote that is described in place may hold a key, and what is given here may be logged.
    if (!/^\w[\w.+@ -]*:[^:,]*$/.test(given))
      throw new Refusal(
        `“rclone:${given.split(/[,=]/)[0]}” is not a remote that rclone knows: make one with rclone config, or with RCLONE_CONFIG_NAME_… in the environment, and write rclone:NAME:BUCKET/FOLDER.`,
      );
    return given.replace(/\/+$/, '');
  };
  const site = asPlace(place);
  const [, path = ''] = site.split(':');
  const bucketAlone = !path.replace(/^\//, '').includes('/');
  if (history === undefined && bucketAlone)
    throw new Refusal(
      `${site} is a whole bucket, and earlier releases must lie outside what is served: name a place for them, such as --history rclone:${site}-releases.`,
    );
  const kept = history === undefined ? `${site}.releases` : asPlace(history.replace(/^rclone:/, ''));
  if (isWithin(site, kept) || isWithin(kept, site))
    throw new Refusal(`${kept} and ${site} lie within each other: earlier releases must lie outside what is served.`);
  return { kind: 'store', site, history: kept };
}

/**
 * Where a site is deployed to.
 *
 * @param history where an object store keeps earlier releases; by default beside the site’s folder
 * @throws Refusal for what is no target, and for one that holds a password
 */
export function targetFrom(given: string, history: string | undefined): SshTarget | StoreTarget {
  if (given.startsWith('rclone:')) return storeTarget(given.slice('rclone:'.length), history);
  if (history !== undefined)
    throw new Refusal('--history is for object storage: a server keeps releases beside the site.');
  // First of all: what is refused below is shown.
  if (/:[^/@]+@/.test(given)) throw new Refusal(`A target cannot contain a password: ssh uses your key. ${usage}`);
  const byUrl = /^ssh:\/\/(?:(\w[\w.-]*)@)?(\w[\w.-]*)(?::(\d{1,5}))?(\/.*)$/.exec(given);
  const [, user, host, port, path] = byUrl ?? [];
  if (host !== undefined && path !== undefined) return sshTarget(user, host, port, path);
  const [, shortUser, shortHost, shortPath] = /^(?:(\w[\w.-]*)@)?(\w[\w.-]*):(\/.*)$/.exec(given) ?? [];
  if (shortHost !== undefined && shortPath !== undefined) return sshTarget(shortUser, shortHost, undefined, shortPath);
  throw new Refusal(`“${given}” is not a place where a site can be published. ${usage}`);
}
