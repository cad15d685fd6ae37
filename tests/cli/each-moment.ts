import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/**
 * Loaded before a command (`--import`): notes what is in a folder before and after each step by which files change,
 * and in the middle of each writing. That is what is left if the command is killed there.
 */
const { MOMENTS_OF: folder = '', MOMENTS_IN: file = '' } = process.env;
const { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = fs;

function note(): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = entries.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), readFileSync(path, 'latin1')];
  });
  appendFileSync(file, `${JSON.stringify(Object.fromEntries(texts))}\n`);
}

function noted<Args extends unknown[], Result>(change: (...args: Args) => Result): (...args: Args) => Result {
  return (...args) => {
    note();
    const result = change(...args);
    note();
    return result;
  };
}

fs.writeFileSync = (path, data, options) => {
  if (!String(path).startsWith(folder)) return writeFileSync(path, data, options);
  const before = fs.existsSync(path as string) ? readFileSync(path as string) : undefined;
  const whole = String(data);
  writeFileSync(path, whole.slice(0, Math.floor(whole.length / 2)));
  note();
  if (before === undefined) rmSync(path as string);
  else writeFileSync(path, before);
  writeFileSync(path, data, options);
  note();
};
fs.renameSync = noted(renameSync);
fs.rmSync = noted(rmSync);
fs.mkdirSync = noted(mkdirSync) as typeof mkdirSync;
fs.mkdtempSync = noted(mkdtempSync as (prefix: string) => string) as typeof mkdtempSync;
syncBuiltinESMExports();
