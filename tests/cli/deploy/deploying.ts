import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { format } from 'node:util';
import { afterAll, onTestFinished, vi } from 'vitest';
import { deploy } from '../../../src/cli/commands/deploy.ts';
import { isExpected } from '../../../src/cli/expected-errors.ts';
import { programPath } from '../../local-servers.ts';

/** How a command has ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Programs that a test needs and that are not on this machine, as a line that says so; empty where all are. */
export function missingPrograms(packages: Readonly<Record<string, string>>): string {
  const missing = Object.entries(packages).filter(([program]) => !programPath(program));
  if (missing.length === 0) return '';
  const [names, installed] = [missing.map(([program]) => program), missing.map(([, name]) => name)];
  return `${names.join(', ')} missing (apt-get install ${[...new Set(installed)].join(' ')}).`;
}

const tool = join(process.cwd(), 'src', 'cli', 'main.ts');

/** Of all deployments of a file: a process reads its settings once. */
const cache = mkdtempSync(join(tmpdir(), 'roundtable-deploy-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Settings of the machine that would reach a server on another one, or trust another. */
const withoutCloud = () => Object.entries(process.env).filter(([name]) => !/^(AWS|RCLONE)_/.test(name));

/** Runs `deploy` as a process, while this one goes on, as a server in it has to answer. */
export async function startDeploy(args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const without = {
    ...Object.fromEntries(withoutCloud()),
    CONTENT_DIR: '',
    SITE_URL: '',
    BASE_PATH: '',
    CACHE_DIR: cache,
  };
  const child = spawn(process.execPath, [tool, 'deploy', ...args], {
    env: { ...without, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
}

/** Replaces the environment of this process, by which programs are found and started. */
function setEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

/**
 * Runs the command `deploy` in this process: no Node has to start, and the programs that it starts are real. Since the lock
 * of the cache folder lasts as long as its process, a test that calls this has to leave it out.
 */
export async function runDeploy(args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const own = { ...process.env };
  const printed = { log: '', error: '' };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words) => {
      printed[name] += `${format(...words)}\n`;
    }),
  );
  setEnvironment({ ...Object.fromEntries(withoutCloud()), ...environment, CACHE_DIR: cache });
  const status = await deploy([...args])
    .catch((error: unknown) => {
      if (!isExpected(error)) throw error;
      console.error(error.message);
      return 1;
    })
    .finally(() => {
      for (const spy of spies) spy.mockRestore();
      setEnvironment(own);
    });
  return { status, stdout: printed.log, stderr: printed.error };
}

/** A folder that goes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-deploy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A search path on which a program is a script of this test’s own, which finds the real one as `$real`.
 *
 * @returns the value for PATH
 */
export function inPlaceOf(program: string, script: string): string {
  const folder = aFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, program), `#!/bin/sh\nreal='${programPath(program)}'\n${script}`);
  chmodSync(join(folder, program), 0o755);
  return `${folder}${delimiter}${process.env.PATH}`;
}
