import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that many Linux systems keep in memory. */
const memory = '/dev/shm';

/** More than all sites hold together that tests build at one time, in bytes. */
const enough = 4 * 2 ** 30;

function hasRoom(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return Math.min(bavail * bsize, freemem()) > enough;
}

/**
 * Has a run of tests keep its temporary files in memory where there is room: they write some million files. All programs
 * that it starts find the folder by `TMPDIR`; when the run ends, it is removed.
 */
export function keepTemporaryFilesInMemory(): void {
  if (!hasRoom()) return;
  process.env.ORDINARY_TMPDIR = tmpdir();
  const folder = mkdtempSync(join(memory, 'vitest-'));
  // Like the ordinary one it is there for every user: some tests run as another.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

/** A folder on another disk than the temporary one; undefined where none is known. */
export function onAnotherDisk(): string | undefined {
  const other = process.env.ORDINARY_TMPDIR ?? (existsSync(memory) ? memory : undefined);
  return other === undefined || areOnOneDisk(other, tmpdir()) ? undefined : other;
}

const areOnOneDisk = (one: string, other: string): boolean => statSync(one).dev === statSync(other).dev;
