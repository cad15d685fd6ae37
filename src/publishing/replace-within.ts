import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Moved, move } from './move-site.ts';
import { kept, replacedWithin, unfinished } from './output-folder.ts';

type Step = [from: string, to: string];

/** By which an earlier site is known: the last to go and the first to come, so that an interruption locks nobody out. */
const sign = 'data';

const isSign = (name: string) => Number(name === sign);

const namesIn = (folder: string) => readdirSync(folder).filter((name) => !kept.includes(name));

/** Moves files and folders by name, and all of them back where one cannot be moved. */
function moveAll(steps: readonly Step[]): void {
  const done: Step[] = [];
  try {
    for (const step of steps) {
      renameSync(...step);
      done.push(step);
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}

/** Puts back what a build has moved away that was killed before everything new had come. */
function restore(target: string, earlier: string): void {
  if (!existsSync(earlier)) return;
  for (const name of namesIn(target)) rmSync(join(target, name), { recursive: true, force: true });
  for (const name of readdirSync(earlier)) renameSync(join(earlier, name), join(target, name));
  rmdirSync(earlier);
}

/**
 * Replaces everything in a folder that cannot itself be renamed, such as the place where a disk is mounted. All of the new
 * site is brought to the same disk first; old and new files then change places by name, which takes a millisecond, and
 * none does where one cannot.
 */
export function replaceWithin(site: string, target: string): Moved {
  const [beside, earlier] = [join(target, unfinished), join(target, replacedWithin)];
  restore(target, earlier);
  rmSync(beside, { recursive: true, force: true });
  try {
    const isNear = move(site, beside);
    mkdirSync(earlier);
    const going = namesIn(target).sort((a, b) => isSign(a) - isSign(b));
    const coming = readdirSync(beside).sort((a, b) => isSign(b) - isSign(a));
    moveAll([
      ...going.map((name): Step => [join(target, name), join(earlier, name)]),
      ...coming.map((name): Step => [join(beside, name), join(target, name)]),
    ]);
    // Under this name it may be removed at any time.
    rmdirSync(beside);
    renameSync(earlier, beside);
    return { earlier: beside, isNear };
  } catch (error) {
    rmSync(beside, { recursive: true, force: true, maxRetries: 3 });
    if (existsSync(earlier) && readdirSync(earlier).length === 0) rmdirSync(earlier);
    throw error;
  }
}
