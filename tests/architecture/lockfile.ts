import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the rules of the toolchain read of `package.json`. */
export interface Manifest {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** `package-lock.json`, version 3: one entry for each path of a package; the project itself has the empty path. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `node_modules/a/node_modules/@b/c` is a copy of `@b/c`. */
export function packageName(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether a name wanted by the package at `from` has an entry, there or further out, as Node looks for it. */
export function isLocked({ packages }: Lockfile, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** Every path under `folder` where a copy of the package is installed, nested ones included. */
export function installedCopies(name: string, folder: string): string[] {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return [];
  const here = readdirSync(modules).flatMap((entry) =>
    entry.startsWith('@') ? readdirSync(join(modules, entry)).map((inner) => `${entry}/${inner}`) : [entry],
  );
  return here.flatMap((entry) => [
    ...(entry === name ? [join(modules, entry)] : []),
    ...(entry.startsWith('.') ? [] : installedCopies(name, join(modules, entry))),
  ]);
}
