import { type ChildProcess, type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { text } from 'node:stream/consumers';

/** The history cannot be asked; the message says why and what to do. */
export class HistoryError extends Error {
  override name = 'HistoryError';
}

/** The outcome of a git command: its exit code, its output, and its error output. */
export interface Answer {
  code: number | null;
  out: string;
  problem: string;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error: NodeJS.ErrnoException) => {
      const missing = 'git is not installed here, and without it nothing can be compared. Install git.';
      reject(error.code === 'ENOENT' ? new HistoryError(missing) : error);
    });
  });
}

// Messages in one language; and no lock that would disturb what else is being done in the repository.
const environment = () => ({ ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' });

function start(folder: string, args: readonly string[], input: string) {
  const child = spawn('git', args, { cwd: folder, env: environment() });
  // Where git ends before it has read everything, its exit code says so.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return child;
}

/** One question to git about a folder. */
export async function ask(folder: string, ...args: string[]): Promise<Answer> {
  const child = start(folder, args, '');
  const [code, out, problem] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, problem };
}

/** Reads the answers of `git cat-file --batch` from its output, one after the other. */
function answersOf({ stdout }: ReturnType<typeof start>): (id: string) => Promise<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  const chunks = stdout[Symbol.asyncIterator]();
  const upTo = async (size: number) => {
    const parts = [held];
    for (let length = held.length; length < size; ) {
      const { value, done } = await chunks.next();
      if (done) throw new HistoryError('git ended before it had given every file. Try again.');
      parts.push(value);
      length += value.length;
    }
    held = parts.length > 1 ? Buffer.concat(parts) : held;
  };
  return async (id) => {
    while (!held.includes(10)) await upTo(held.length + 1);
    const end = held.indexOf(10);
    const [, kind, size = ''] = held.toString('utf8', 0, end).split(' ');
    const from = end + 1;
    if (kind !== 'blob') {
      held = held.subarray(from);
      throw new HistoryError(`git has not kept ${id}. Fetch the whole repository.`);
    }
    await upTo(from + Number(size) + 1);
    const content = held.subarray(from, from + Number(size));
    held = held.subarray(from + Number(size) + 1);
    return content;
  };
}

const batch = ['cat-file', '--batch'];

/**
 * The contents of files that git keeps, one after the other as they come.
 *
 * @param ids of the contents, in the order in which they are wanted
 */
export async function* contentsOf(folder: string, ids: readonly string[]): AsyncGenerator<Buffer> {
  const child = start(folder, batch, ids.map((id) => `${id}\n`).join(''));
  const closed = ended(child);
  closed.catch(() => {});
  child.stderr.resume();
  const answer = answersOf(child);
  for (const id of ids) yield await answer(id);
  await closed;
}

/**
 * Gives the contents of files that git keeps whenever they are wanted, all from one process. That ends with this one,
 * which it does not keep alive.
 */
export function contentsOnDemand(folder: string): (ids: readonly string[]) => Promise<Buffer[]> {
  const child = spawn('git', batch, { cwd: folder, env: environment() });
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  child.stdin.on('error', () => {});
  child.stderr.resume();
  const pipes = [child.stdin, child.stdout, child.stderr] as Partial<Pick<NodeJS.Timeout, 'ref' | 'unref'>>[];
  const release = () => {
    child.unref();
    for (const pipe of pipes) pipe.unref?.();
  };
  release();
  const answer = answersOf(child);
  const give = async (ids: readonly string[]) => {
    if (failure) throw failure;
    child.ref();
    for (const pipe of pipes) pipe.ref?.();
    child.stdin.write(ids.map((id) => `${id}\n`).join(''));
    const contents: Buffer[] = [];
    let missing: unknown;
    // Every answer is read, so that the next question gets its own.
    for (const id of ids) {
      await answer(id).then(
        (content) => contents.push(Buffer.from(content)),
        (error: unknown) => {
          missing ??= error;
        },
      );
    }
    release();
    if (missing) throw missing;
    return contents;
  };
  // Answers come in the order of the questions.
  let last: Promise<unknown> = Promise.resolve();
  return (ids) => {
    const given = last.then(() => give(ids));
    last = given.catch(() => undefined);
    return given;
  };
}

/**
 * The texts that a file has had, the latest first; none where there is no git or no history, and no further ones
 * where a commit does not hold it.
 *
 * @param most how many commits are looked at
 */
export function* formerTexts(path: string, most: number): Generator<string> {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: dirname(path),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: environment(),
  };
  const file = `./${basename(path)}`;
  try {
    const commits = execFileSync('git', ['log', `--max-count=${most}`, '--format=%H', '--', file], options);
    for (const commit of commits.split('\n').filter(Boolean)) {
      yield execFileSync('git', ['show', `${commit}:${file}`], options).replace(/^\uFEFF/, '');
    }
  } catch {
    // Nothing is known then of former versions.
  }
}
