import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** The parts of the project that a build needs, besides its packages. */
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src'];

/**
 * Copies the project into a new folder, so that code can be changed there, and so that nothing else that is done in
 * the project is measured. Packages are linked one by one: Astro writes into the folder that holds them.
 */
export function copyProject(folder: string): string {
  const packages = join(project, 'node_modules');
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((each) => !each.startsWith('.')))
    symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
  return folder;
}
