import { execFileSync } from 'node:child_process';
import { anArchiveFolder, type Files, writeInto } from './builders.ts';

/** A small repository in a temporary folder. */
export interface Repository {
  path: string;
  git: (...args: string[]) => string;
  /** Writes files, takes away those that are null, and commits everything. */
  commit: (files: Record<string, string | null>, at?: string) => void;
}

/** A repository whose branch main holds the files in one commit. */
export function aRepository(files: Files): Repository {
  const path = anArchiveFolder(files);
  const run = (args: string[], at: string) =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // Neither the machine’s settings nor its clock decide what a test sees.
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      },
    });
  const noon = '2024-06-01T12:00:00Z';
  const git = (...args: string[]) => run(args, noon);
  const save = (at: string) => {
    git('add', '--all');
    run(['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '--quiet', '-m', 'Edit'], at);
  };
  git('init', '--quiet', '--initial-branch=main');
  save(noon);
  return {
    path,
    git,
    commit: (edits, at = noon) => {
      for (const [name, text] of Object.entries(edits)) {
        if (text === null) git('rm', '--quiet', name);
        else writeInto(path, name, text);
      }
      save(at);
    },
  };
}
