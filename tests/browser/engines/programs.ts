import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (names: readonly string[]) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

/** The first of some programs that this machine has, by name on the PATH or by whole path. */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  return [...onPath(names), ...places].find((path) => existsSync(path));
}

/** The paths of a file in all folders below another whose names begin in one way, as libraries with a version have. */
export function inVersions(folder: string, beginning: string, file: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(beginning))
    .sort()
    .reverse()
    .map((name) => join(folder, name, file));
}
