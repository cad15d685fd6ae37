import { Refusal } from '../refusal.ts';
import { mustRun, runProgram } from './run-program.ts';

/** Above so many files it is quicker to list a place than to ask for each. */
const listFrom = 2000;

/** A bucket is there before a site is put into it: keys for a site need not be allowed to make buckets. */
const always = ['--s3-no-check-bucket', '--log-level', 'ERROR'];

const perFile = (paths: readonly string[]): string[] => (paths.length < listFrom ? ['--no-traverse'] : []);

/** The exit code for a folder that is not there, and that for a file. */
const missing = [3, 4];

/** What a deployment asks of rclone. Its configuration and its keys are its own affair. */
export interface Rclone {
  /** The text of a file; undefined where there is none. */
  read(place: string): Promise<string | undefined>;
  /** Writes a file whole. */
  write(place: string, text: string): Promise<void>;
  /** Those of some files, by their paths, that are there. */
  present(place: string, paths: readonly string[]): Promise<string[]>;
  /** Copies files, by their paths below both places. @param flags more of rclone’s own */
  copy(from: string, to: string, paths: readonly string[], flags?: readonly string[]): Promise<void>;
  /** Deletes files, by their paths. */
  remove(place: string, paths: readonly string[]): Promise<void>;
  /** Deletes everything below a place. */
  removeAll(place: string): Promise<void>;
}

/** @param failure what could not be done, as the sentence that introduces what rclone says */
export function rclone(failure: string): Rclone {
  const run = (args: readonly string[], input = '') => mustRun('rclone', [...args, ...always], input, failure);
  const withPaths = async (args: readonly string[], paths: readonly string[]) =>
    paths.length === 0 ? '' : await run([...args, '--files-from-raw', '-', ...perFile(paths)], paths.join('\n'));
  return {
    read: async (place) => {
      const { code, out, problem } = await runProgram('rclone', ['cat', place, ...always]);
      if (code === 0 && out !== '') return out;
      if (code === 0 || missing.includes(code ?? 0)) return undefined;
      throw new Refusal(`${failure} rclone says:\n  ${problem.trim()}`);
    },
    write: async (place, text) => {
      await run(['rcat', place], text);
    },
    present: async (place, paths) => {
      const some = paths.length < listFrom ? ['--files-from-raw', '-', '--no-traverse'] : [];
      const args = ['lsf', place, '--recursive', '--files-only', ...some, ...always];
      const { code, out, problem } = await runProgram('rclone', args, paths.join('\n'));
      if (missing.includes(code ?? 0)) return [];
      if (code !== 0) throw new Refusal(`${failure} rclone says:\n  ${problem.trim()}`);
      const there = new Set(out.split('\n'));
      return paths.filter((path) => there.has(path));
    },
    copy: async (from, to, paths, flags = []) => {
      await withPaths(['copy', from, to, ...flags], paths);
    },
    remove: async (place, paths) => {
      await withPaths(['delete', place], paths);
    },
    removeAll: async (place) => {
      await run(['purge', place]);
    },
  };
}
