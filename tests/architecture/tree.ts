import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository, absolute. */
export const root = join(import.meta.dirname, '..', '..');

/** Every file below the given folders (or the files themselves), relative to the root, with `/`, sorted. */
export function filesUnder(...paths: readonly string[]): string[] {
  return paths.flatMap(walk).sort();
}

/** The text of a file of the repository; empty where there is no such file. */
export function textOf(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Lines as an editor counts them: a line break at the end begins no further line. */
export function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function walk(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
