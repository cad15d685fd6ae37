import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Refusal } from '../refusal.ts';

/** Programs that a deployment needs, with what installs them on Debian. */
const packages: Readonly<Record<string, string>> = { ssh: 'openssh-client', rsync: 'rsync', rclone: 'rclone' };

/** How much of what a program says of its failure is passed on, in lines. */
const mostLines = 5;

/** A program as it has ended. */
export interface Ended {
  code: number | null;
  out: string;
  problem: string;
}

/** The end of what a program says, without its empty lines. */
const lastLines = (problem: string): string =>
  problem
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-mostLines)
    .join('\n  ');

/** Runs a program with an input. @throws Refusal where it is not installed */
export async function runProgram(program: string, args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(program, args, { env: { ...process.env, LC_ALL: 'C' } });
  // Where a program ends before it has read everything, its exit code says so.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error: NodeJS.ErrnoException) => {
      const named = packages[program];
      const remedy = named ? ` On Debian: apt-get install ${named}.` : '';
      reject(error.code === 'ENOENT' ? new Refusal(`${program} is not installed here.${remedy}`) : error);
    });
  });
  const [code, out, problem] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, problem };
}

/**
 * Runs a program that must succeed.
 *
 * @param failure what could not be done, as the sentence that introduces what the program says
 * @returns what it prints
 * @throws Refusal where it fails
 */
export async function mustRun(
  program: string,
  args: readonly string[],
  input: string,
  failure: string,
): Promise<string> {
  const { code, out, problem } = await runProgram(program, args, input);
  if (code === 0) return out;
  const reason = lastLines(problem) || `${program} ended with ${code === null ? 'a signal' : `exit code ${code}`}.`;
  throw new Refusal(`${failure} ${program} says:\n  ${reason}`);
}
