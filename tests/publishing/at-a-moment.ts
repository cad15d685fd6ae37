import { execSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a command (`--import`): does something at one of the steps by which it changes files. `AT_STEP` counts
 * them, `AT_PATH` is part of a path; `AT_SIGNAL` is sent to the command, `AT_DO` is run by a shell; `STEPS_IN` is a file for
 * the number of all steps.
 */
const { AT_STEP, AT_PATH, AT_SIGNAL, AT_DO, STEPS_IN } = process.env;
const { writeFileSync } = fs;
const changes = [
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'cpSync',
  'copyFileSync',
  'linkSync',
  'chmodSync',
] as const;

let steps = 0;
let isDone = false;

function step(paths: readonly unknown[]): void {
  steps++;
  const isNow =
    AT_PATH === undefined ? steps === Number(AT_STEP) : paths.some((path) => String(path).includes(AT_PATH));
  if (isDone || !isNow) return;
  isDone = true;
  if (AT_SIGNAL) process.kill(process.pid, AT_SIGNAL);
  if (AT_DO) execSync(AT_DO, { env: { ...process.env, NODE_OPTIONS: '' } });
}

// Threads and other processes of a command load this, too.
if (isMainThread && process.send === undefined) {
  for (const name of changes) {
    const change = fs[name] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        step(args.slice(0, 2));
        return change(...args);
      },
    });
  }
  syncBuiltinESMExports();
  if (STEPS_IN) process.once('exit', () => writeFileSync(STEPS_IN, String(steps)));
}
