import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** Somebody to whom nothing belongs; only root can become another. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) {
    for (const project of readdirSync(folder)) chmodSync(join(folder, project, 'node_modules'), 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A copy of the project in a folder of some name, with packages that nobody can write. */
function aProject(name: string): string {
  const above = mkdtempSync(join(tmpdir(), 'roundtable-surroundings-'));
  folders.push(above);
  const root = join(above, name);
  mkdirSync(root);
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'])
    cpSync(part, join(root, part), { recursive: true });
  cpSync('tests/fixtures/healthy', join(root, 'content'), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const each of readdirSync('node_modules'))
    if (!each.startsWith('.')) symlinkSync(join(process.cwd(), 'node_modules', each), join(packages, each), 'junction');
  chmodSync(packages, 0o555);
  chmodSync(above, 0o755);
  if (nobody.uid !== undefined) chownSync(root, nobody.uid, nobody.gid);
  return root;
}

/** Runs a command as nobody, without a home, without git or any other program to be found. */
function run(root: string, ...args: string[]): Promise<{ status: number | null; output: string }> {
  const environment = { PATH: '/nonexistent', HOME: '/nonexistent', SITE_URL: 'https://record.example.org' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { cwd: root, env: environment, ...nobody });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
      });
    child.on('close', (status) => resolve({ status, output }));
  });
}

describe.skipIf(process.platform === 'win32')('a build', () => {
  it('needs no packages that can be written, no home, no git and no plain path', async () => {
    const root = aProject('50% ő é & (1) %20');
    const { status, output } = await run(root, 'build');
    expect(status === 0 ? 0 : output).toBe(0);
    expect(existsSync(join(root, 'dist/en/meetings/autumn-session/index.html'))).toBe(true);
    expect(output).toContain('git is not installed here');
    expect(output).not.toMatch(/\n {4}at |\bEACCES\b|telemetry/i);
    expect(readdirSync(join(root, 'node_modules')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['build', 'build --no-cache'])('says before %s starts that the path holds a #', async (command) => {
    const root = aProject('a#b');
    const { status, output } = await run(root, ...command.split(' '));
    expect({ status, output }).toEqual({
      status: 1,
      output: `The site cannot be built in ${root}: the path holds a #. Rename or move that folder.\n`,
    });
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
