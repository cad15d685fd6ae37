import { cpSync, renameSync, rmSync } from 'node:fs';

/** Where the site is gone whose place a new one has taken. */
export interface Moved {
  /** Where the earlier site is, if anywhere. */
  earlier: string | undefined;
  /** Whether it is on the disk on which the new site was made. */
  isNear: boolean;
}

/** Renames a folder, or copies it where the two places are on different disks. @returns whether it was renamed */
export function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
    return false;
  }
}
