import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** An option of Node, for `NODE_OPTIONS`, with which something happens at a moment of a command (at-a-moment.ts). */
export const preload = `--import=${pathToFileURL(join(import.meta.dirname, 'at-a-moment.ts')).href}`;

/** Every file and folder under a folder, in order. */
export const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** What a build has left beside the folder of a site. */
export const traces = (folder: string) =>
  readdirSync(dirname(folder)).filter((name) => name.startsWith(`.${basename(folder)}.`));

/** Copies a folder with the times of its files, by which a build knows them. */
export function copied(root: string, from: string, to: string): void {
  rmSync(join(root, to), { recursive: true, force: true });
  execFileSync('cp', ['-a', join(root, from), join(root, to)]);
}

/** A disk that is soon full, gone when the test is over; undefined where nothing may be mounted. */
export function aSmallDisk(size: string): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'roundtable-disk-'));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0) return undefined;
  onTestFinished(() => void execFileSync('umount', [disk]));
  return disk;
}
