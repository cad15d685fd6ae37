import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readText } from './content-folder.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a file that is made from something else, with its folder, unless it says the same already. True where it was written. */
export function keepCurrent(path: string, text: string): boolean {
  if (existsSync(path) && readText(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, text);
  return true;
}
