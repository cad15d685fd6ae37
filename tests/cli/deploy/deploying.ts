import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
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

/** Settings of the machine that would reach a server on another one, or trust another. */
const withoutCloud = () => Object.entries(process.env).filter(([name]) => !/^(AWS|RCLONE)_/.test(name));

/** Runs `deploy` while this process goes on, as a server in it has to answer. */
export async function runDeploy(args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [tool, 'deploy', ...args], {
    env: { ...Object.fromEntries(withoutCloud()), CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
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
