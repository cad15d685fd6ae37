import { spawnSync } from 'node:child_process';
import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const numberOf = (path: string) => statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

/** Exchanges two folders in one step. @returns false where the system or the disk cannot, and nothing has happened */
function exchange(one: string, other: string): boolean {
  if (process.platform === 'win32') return false;
  const number = numberOf(one);
  const program = join(import.meta.dirname, 'exchange-process.ts');
  spawnSync(process.execPath, ['--experimental-ffi', '--no-warnings', program, one, other], { stdio: 'ignore' });
  // A signal may have ended the other process before or after the step.
  return numberOf(other) === number;
}

/**
 * Puts a folder in the place of another, which takes its place. The name always leads to one or the other, whole; on systems
 * that cannot exchange two folders, for an instant to none.
 *
 * @param spare a path that is free, on the same disk
 */
export function swapFolders(coming: string, going: string, spare: string): void {
  if (exchange(coming, going)) return;
  renameSync(going, spare);
  try {
    renameSync(coming, going);
  } catch (error) {
    renameSync(spare, going);
    throw error;
  }
  renameSync(spare, coming);
}
