import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { type TreeMemory, treeMemory } from './process-tree.ts';

/** What one run of a command took. */
export interface Run {
  ok: boolean;
  /** From start to end of the process, in seconds. */
  seconds: number;
  /** The most memory seen, in bytes; undefined where the system does not tell. */
  memory: TreeMemory | undefined;
  /** All that was printed, without colours. */
  log: string;
}

const interval = 100;

/** Runs a script of the project with this very Node, as a process of its own, and watches it. */
export function run(project: string, args: readonly string[], environment: Record<string, string>): Promise<Run> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let memory: TreeMemory | undefined;
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: project,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const watch = setInterval(() => {
      const now = child.pid === undefined ? undefined : treeMemory(child.pid);
      if (now) {
        memory = { largest: Math.max(memory?.largest ?? 0, now.largest), sum: Math.max(memory?.sum ?? 0, now.sum) };
      }
    }, interval);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    // Whoever is interrupted does not leave a build running behind.
    const stop = () => child.kill();
    process.once('exit', stop);
    const end = (ok: boolean, complaint = '') => {
      clearInterval(watch);
      process.removeListener('exit', stop);
      const log = stripVTControlCharacters(`${Buffer.concat(chunks).toString('utf8')}${complaint}`);
      resolve({ ok, seconds: (performance.now() - began) / 1000, memory, log });
    };
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0));
  });
}
