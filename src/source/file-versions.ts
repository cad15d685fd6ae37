import { ask, HistoryError } from './git.ts';

/** One version of a file on the main line of a history. */
export interface FileVersion {
  /** Under the folder that was asked for. */
  path: string;
  commit: string;
  /** When the commit was made (its committer date). */
  at: Temporal.Instant;
  /** What git calls the content (contentsOf in git.ts); undefined where the commit deletes the file. */
  content: string | undefined;
}

/** A commit begins with this, which no path and no other field can contain. */
const mark = '\u0001';

/** `:100644 100644 <before> <after> M`, from the raw format of git diff. */
const change = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/;

function versionsIn(commit: string): FileVersion[] {
  const [head = '', ...fields] = commit.split('\0').map((field) => field.replace(/^\n+/, ''));
  const [id = '', seconds] = head.split(' ');
  const at = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000);
  return fields.flatMap((field, index) => {
    const [, mode, content] = change.exec(field) ?? [];
    const path = fields[index + 1];
    if (!mode || !path) return [];
    // Links, and repositories within this one, are no files.
    return mode === '000000' || mode.startsWith('100')
      ? [{ path, commit: id, at, content: mode === '000000' ? undefined : content }]
      : [];
  });
}

/**
 * Whether the main line of the history that ends in one commit goes through another, so that what came after that is all
 * that is new.
 */
export async function isOnMainLine(folder: string, earlier: string, commit: string): Promise<boolean> {
  if (earlier === commit) return true;
  const { code, out } = await ask(folder, 'rev-list', '--first-parent', '--parents', `${earlier}..${commit}`);
  const [, parent] = out.trim().split('\n').at(-1)?.split(' ') ?? [];
  return code === 0 && parent === earlier;
}

/**
 * Every version of every file under a folder, the oldest first, in one pass. Of a merge only what it brought to the main
 * line counts, since that is what was published.
 *
 * @param commits up to which to look, or a range: `A..B` are those of B that A has not
 * @throws HistoryError where git cannot read the history
 */
export async function fileVersions(folder: string, commits = 'HEAD'): Promise<FileVersion[]> {
  const format = `--format=${mark}%H %ct`;
  const options = ['--reverse', '--first-parent', '--diff-merges=first-parent', '--root', '--raw', '-z', '--no-abbrev'];
  const paths = ['--no-renames', '--no-ext-diff', '--relative', commits, '--', '.'];
  const { code, out, problem } = await ask(folder, 'log', format, ...options, ...paths);
  if (code !== 0) throw new HistoryError(`git cannot read the history of ${folder}: ${problem.trim()}`);
  return out.split(mark).slice(1).flatMap(versionsIn);
}
