import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { type TreeMemory, treeUse } from './process-tree.ts';

/** What one run of a command took. */
export interface Run {
  ok: boolean;
  /** From start to end of the process, in seconds. */
  seconds: number;
  /** Processor time of the process and of all that it started, user and system, in seconds. */
  cpu: number;
  /** The most memory seen, in bytes; undefined on systems without /proc. */
  memory: TreeMemory | undefined;
  /** All that was printed, without colours. */
  log: string;
}

/** What to run, and where. */
export interface Command {
  program: string;
  args: readonly string[];
  folder: string;
  environment?: Record<string, string>;
}

/** Milliseconds between two looks at the processes. */
const interval = 100;

/** Node reports processor time of itself alone; a shell reports that of its children, too, on a further stream. */
const shell = ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh'];

/** Runs a program as a process of its own and watches it. */
export async function run({ program, args, folder, environment }: Command): Promise<Run> {
  const began = performance.now();
  const child = spawn('/bin/sh', [...shell, program, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  // An interrupted benchmark leaves no build running.
  const stop = () => void (child.pid && child.exitCode === null && process.kill(-child.pid));
  process.once('exit', stop);
  const seen = watch(child);
  const printed = child.stdio.slice(1).map((stream) => text(stream as NodeJS.ReadableStream));
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  const seconds = (performance.now() - began) / 1000;
  process.removeListener('exit', stop);
  const [out = '', errors = '', times = ''] = await Promise.all(printed);
  const log = stripVTControlCharacters(out + errors);
  // The shell misses processes that nobody waited for, and the samples the last moments of each: both count too little.
  const cpu = Math.max(childSeconds(times), seen.cpu());
  return { ok: code === 0, seconds, cpu, memory: seen.memory(), log };
}

/** Samples the processes of a child until it ends. */
function watch(child: ChildProcess) {
  let memory: TreeMemory | undefined;
  const cpu = new Map<number, number>();
  const watching = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeUse(child.pid);
    if (!now) return;
    const { largest, sum } = now.memory;
    memory = { largest: Math.max(memory?.largest ?? 0, largest), sum: Math.max(memory?.sum ?? 0, sum) };
    for (const [id, seconds] of now.cpu) cpu.set(id, seconds);
  }, interval);
  child.once('close', () => clearInterval(watching));
  return { memory: () => memory, cpu: () => [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0) };
}

/** The seconds in the second line of what `times` prints: `0m1.230000s 0m0.400000s`, user and system. */
function childSeconds(times: string): number {
  const amounts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return amounts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
