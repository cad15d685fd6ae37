import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepCurrent } from '../../src/source/keep-current.ts';
import { anArchiveFolder } from '../builders.ts';

it('writes a file with its folder, and leaves nothing beside it', () => {
  const root = anArchiveFolder({});
  expect(keepCurrent(join(root, 'deep', 'down', 'a.json'), '{}\n')).toBe(true);
  expect(readFileSync(join(root, 'deep', 'down', 'a.json'), 'utf8')).toBe('{}\n');
  expect(readdirSync(join(root, 'deep', 'down'))).toEqual(['a.json']);
});

it('leaves a file alone that says the same already, and replaces another', () => {
  const path = join(anArchiveFolder({ 'a.json': '{}\n' }), 'a.json');
  const { ino } = statSync(path);
  expect(keepCurrent(path, '{}\n')).toBe(false);
  expect(statSync(path).ino).toBe(ino);
  expect(keepCurrent(path, '[]\n')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('[]\n');
});
