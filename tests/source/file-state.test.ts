import { rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { readWithState, stampOf, unchangedState } from '../../src/source/file-state.ts';
import { anArchiveFolder, writeInto } from '../builders.ts';

let root: string;
let path: string;

beforeEach(() => {
  root = anArchiveFolder({ 'a.yaml': 'one' });
  path = join(root, 'a.yaml');
});

/** Lets the clock be so late that every file has been as it is for long. */
function muchLater(): void {
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
  onTestFinished(() => clock.mockRestore());
}

it('of a file that has just changed there is no stamp to rely on', () => {
  expect(stampOf(path)).toBe('');
  muchLater();
  expect(stampOf(path)).toMatch(/^3 \d/);
});

it('a change to other letters in the same moment is noticed', () => {
  const { state } = readWithState(path);
  writeInto(root, 'a.yaml', 'two');
  expect(unchangedState(path, { ...state, stamp: stampOf(path) ?? '' })).toBeUndefined();
});

it('a change is noticed where size and time of change were put back', async () => {
  const { atime, mtime } = statSync(path);
  muchLater();
  const { state } = readWithState(path);
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeInto(root, 'a.yaml', 'two');
  utimesSync(path, atime, mtime);
  expect(unchangedState(path, state)).toBeUndefined();
});

it('a file that was only written again is the same, with the stamp that it has now', async () => {
  muchLater();
  const { state } = readWithState(path);
  expect(unchangedState(path, state)).toBe(state);
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeInto(root, 'a.yaml', 'one');
  expect(unchangedState(path, state)).toEqual({ ...state, stamp: stampOf(path) });
  expect(stampOf(path)).not.toBe(state.stamp);
});

it('a file that is gone is not the same', () => {
  const { state } = readWithState(path);
  rmSync(path);
  expect([stampOf(path), unchangedState(path, state)]).toEqual([undefined, undefined]);
});
