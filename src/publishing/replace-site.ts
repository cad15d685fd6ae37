import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Moved, move } from './move-site.ts';
import { unfinished } from './output-folder.ts';
import { replaceWithin } from './replace-within.ts';
import { swapFolders } from './swap-folders.ts';

type Failure = NodeJS.ErrnoException;

/** The names beside a folder under which this process has a site that comes, and for an instant one that goes. */
const besideOf = (target: string, name: number | string = process.pid) =>
  join(dirname(target), `.${basename(target)}.${name}${unfinished}`);
const going = `${process.pid}-earlier`;

function isAlive(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return (error as Failure).code === 'EPERM';
  }
}

/** Brings what git keeps in a folder to another, unless that has its own. */
function passOnGit(from: string, to: string): void {
  const [ours, theirs] = [join(from, '.git'), join(to, '.git')];
  if (lstatSync(ours, { throwIfNoEntry: false }) && !lstatSync(theirs, { throwIfNoEntry: false }))
    renameSync(ours, theirs);
}

/** What keeps a folder from being renamed, so that only what is in it can be replaced. */
const isHeld = (error: unknown) => ['EACCES', 'EPERM', 'EBUSY', 'EROFS'].includes((error as Failure).code ?? '');

/** Removes what nobody needs any more; where that cannot be, the next build tries again. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!isHeld(error)) throw error;
  }
}

/** Removes what builds have left beside a folder that were killed, and puts back what belongs there. */
function sweep(target: string): void {
  const leftName = new RegExp(
    `^${RegExp.escape(`.${basename(target)}.`)}(\\d+)(-earlier)?${RegExp.escape(unfinished)}$`,
  );
  for (const name of readdirSync(dirname(target))) {
    const [, process, earlier] = leftName.exec(name) ?? [];
    if (process === undefined || isAlive(Number(process))) continue;
    const left = join(dirname(target), name);
    if (earlier && !existsSync(target)) renameSync(left, target);
    else if (existsSync(target)) passOnGit(left, target);
    discard(left);
  }
}

/** Whether a folder can be exchanged for another: not where something is mounted, or where the one above is not ours. */
const hasPlaceBeside = (target: string): boolean => statSync(target).dev === statSync(dirname(target)).dev;

/** Puts a site beside its folder, and then in its place in one step. @returns undefined where that cannot be */
function replaceWhole(site: string, target: string): Moved | undefined {
  const beside = besideOf(target);
  const isNew = !existsSync(target);
  if (!isNew && !hasPlaceBeside(target)) return undefined;
  let isNear = false;
  try {
    isNear = move(site, beside);
    if (isNew) renameSync(beside, target);
    else {
      chmodSync(beside, statSync(target).mode);
      swapFolders(beside, target, besideOf(target, going));
    }
  } catch (error) {
    if (!isNew && isHeld(error)) {
      if (existsSync(beside)) move(beside, site);
      return undefined;
    }
    rmSync(beside, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
  if (isNew) return { earlier: undefined, isNear };
  passOnGit(beside, target);
  return { earlier: beside, isNear };
}

/** How a site has taken the place of an earlier one. */
interface Replaced extends Pick<Moved, 'isNear'> {
  /** Whether the earlier site is in the folder that was to take it. */
  isKept: boolean;
}

/**
 * Puts a finished site in the place of an earlier one, which is there until the new one is. The folder is exchanged whole,
 * or, where it cannot be renamed, everything in it.
 *
 * @param replaced a folder, not there yet and on the disk of the site, that takes the earlier site; without one it is deleted
 * @returns where the earlier site is now: not in `replaced` where the output folder is on another disk; and whether the new
 * site could be moved without copying it
 */
export function replaceSite(site: string, output: string, replaced?: string): Replaced {
  mkdirSync(dirname(output), { recursive: true });
  const target = existsSync(output) ? realpathSync(output) : output;
  sweep(target);
  const moved = replaceWhole(site, target) ?? replaceWithin(site, target);
  const { earlier, isNear } = moved;
  if (earlier === undefined) return { isNear, isKept: false };
  const isKept = isNear && replaced !== undefined;
  if (isKept) renameSync(earlier, replaced);
  else discard(earlier);
  return { isNear, isKept };
}
