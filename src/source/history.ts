import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ask, contentsOf, HistoryError } from './git.ts';

const listed = (out: string) => out.split('\0').filter((each) => each !== '');

/**
 * How to get the commits that a clone lacks. One made with `--depth 1 --branch x` follows that branch alone, so that
 * fetching would never bring another one.
 */
async function fetchAll(folder: string): Promise<string> {
  const { out } = await ask(folder, 'config', '--get-regexp', String.raw`^remote\..*\.fetch$`);
  const [, remote] = /^remote\.(.+)\.fetch /.exec(out) ?? [];
  const what = 'This clone holds only the newest commits.';
  if (!remote) return `${what} No remote is set from which the rest could be fetched: clone again, without --depth.`;
  const allBranches = out.includes('*') ? '' : `git remote set-branches ${remote} '*' && `;
  return `${what} Fetch the rest: ${allBranches}git fetch --unshallow ${remote}, in a workflow fetch-depth: 0.`;
}

/** How much of the history of a folder is here. */
export type HistoryState =
  | {
      state: 'whole';
      /** The commit that is checked out. */
      head: string;
      /** The path of the folder from the top of the repository, with a slash at its end; empty at the top. */
      prefix: string;
    }
  /** Only the newest commits (`git clone --depth`), or none; `why` says so, and what to do. */
  | { state: 'shallow' | 'none'; why: string };

/** Whether a folder has a history here: all of it, only its newest commits, or none. Without git: none. */
export async function historyState(folder: string): Promise<HistoryState> {
  try {
    const { isShallow } = await repositoryOf(folder);
    if (isShallow) return { state: 'shallow', why: await fetchAll(folder) };
    const { code, out } = await ask(folder, 'rev-parse', '--show-prefix', '--verify', 'HEAD');
    const [prefix = '', head = ''] = out.split('\n');
    if (code !== 0 || head === '') return { state: 'none', why: `${folder} is in a repository without a commit.` };
    return { state: 'whole', head, prefix };
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    return { state: 'none', why: error.message };
  }
}

/** @throws HistoryError where the folder is in no repository */
async function repositoryOf(folder: string): Promise<{ isShallow: boolean }> {
  const { code, out, problem } = await ask(folder, 'rev-parse', '--is-inside-work-tree', '--is-shallow-repository');
  const [isInside, isShallow] = out.split('\n');
  if (code === 0 && isInside === 'true') return { isShallow: isShallow === 'true' };
  const [sentence, remedy] = problem.includes('dubious ownership')
    ? [
        `git does not trust ${folder}, because it belongs to another user.`,
        'Run git config --global --add safe.directory, with the path of the repository at its end.',
      ]
    : [
        `${folder} is not in a git repository, so there is nothing to compare it with.`,
        'Run this in a clone of the repository.',
      ];
  throw new HistoryError(`${sentence} ${remedy}`);
}

/**
 * The commit at which the present state and a base parted: what changed since then is this change.
 *
 * @param folder a folder in the repository
 * @param base a branch, tag or commit; a branch that only the remote has will do
 * @throws HistoryError where there is no repository, no such base, or where the clone does not reach back far enough
 */
export async function mergeBase(folder: string, base: string): Promise<string> {
  const { isShallow } = await repositoryOf(folder);
  const verify = (name: string) =>
    ask(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  const named = await Promise.all([base, `origin/${base}`].map(verify));
  const commit = named.find(({ code }) => code === 0)?.out.trim();
  if (!commit) {
    const remedy = `Fetch it: git fetch origin ${base}. Or name a branch or commit that is here: --base BRANCH.`;
    throw new HistoryError(`There is no “${base}” to compare with. ${isShallow ? await fetchAll(folder) : remedy}`);
  }
  const { code, out } = await ask(folder, 'merge-base', 'HEAD', commit);
  if (code === 0) return out.trim();
  throw new HistoryError(
    isShallow
      ? `This commit and “${base}” have no history in common here. ${await fetchAll(folder)}`
      : `This branch was not made from “${base}”. Name the branch from which it was made, such as --base main.`,
  );
}

/** The files under a folder that differ from a commit, new and deleted ones included: their paths under it, sorted. */
export async function changedFiles(folder: string, commit: string): Promise<string[]> {
  const answers = await Promise.all([
    ask(folder, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative', commit, '--', '.'),
    ask(folder, 'ls-files', '-z', '--others', '--exclude-standard', '--', '.'),
  ]);
  const refused = answers.find(({ code }) => code !== 0);
  if (refused) throw new HistoryError(`git cannot compare: ${refused.problem.trim()}`);
  return [...new Set(answers.flatMap(({ out }) => listed(out)))].sort();
}

/**
 * Writes files of a folder as they are in a commit into another folder, under the same paths there.
 *
 * @param isWanted whether a path under the folder is written
 */
export async function writeAsOf(
  folder: string,
  commit: string,
  into: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<void> {
  const { code, out, problem } = await ask(folder, 'ls-tree', '-r', '-z', commit, '--', '.');
  if (code !== 0) throw new HistoryError(`git cannot list the files of ${commit}: ${problem.trim()}`);
  // "<mode> blob <id>\t<path>"; links, and repositories within this one, are no files.
  const files = listed(out).flatMap((line) => {
    const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return id && path && isWanted(path) ? { id, path } : [];
  });
  let at = 0;
  for await (const content of contentsOf(
    folder,
    files.map(({ id }) => id),
  )) {
    const target = join(into, files[at++]?.path ?? '');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
