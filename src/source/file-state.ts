import { readFileSync, statSync } from 'node:fs';
import { machineTime } from '../site/settings.ts';
import { digestOf } from './digest.ts';

/** What a file was when it was read, to find out later whether it is still the same. */
export interface FileState {
  /**
   * Size, times of change and number on the disk. Empty where the file had changed just before: another change could
   * leave all of these as they are, so that only the digest differs.
   */
  stamp: string;
  /** Digest of what was read of it. */
  digest: string;
}

/** Milliseconds within which some disks give two changes the same time (FAT: two seconds). */
const coarsestClock = 2000;

/** The stamp of a file now; undefined where there is none. */
export function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = found;
  return machineTime() - Math.max(mtimeMs, ctimeMs) < coarsestClock ? '' : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The state of a file now, where it is still what it was; undefined where it has changed or is gone. */
export function unchangedState(
  path: string,
  known: FileState,
  digestNow = (file: string) => digestOf(readFileSync(file)),
): FileState | undefined {
  // The stamp comes first: a change between the two is then found the next time.
  const stamp = stampOf(path);
  if (stamp === undefined) return undefined;
  const isSame = stamp !== '' && stamp === known.stamp;
  if (!isSame && digestNow(path) !== known.digest) return undefined;
  return stamp === known.stamp ? known : { stamp, digest: known.digest };
}

/** The text of a file (UTF-8), without byte order mark, with the state it was in. */
export function readWithState(path: string): { text: string; state: FileState } {
  const stamp = stampOf(path) ?? '';
  const written = readFileSync(path, 'utf8');
  return { text: written.replace(/^\uFEFF/, ''), state: { stamp, digest: digestOf(written) } };
}
