import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArchiveFolder, writeInto } from '../builders.ts';
import { summary } from '../finished-folder.ts';

describe('serve', () => {
  const serve = (...args: string[]) => ['src/cli/main.ts', 'serve', ...args];
  let running: ChildProcess;
  let address = '';
  const dist = mkdtempSync(join(tmpdir(), 'roundtable-site-'));

  beforeAll(async () => {
    writeInto(dist, 'data/build.json', summary);
    writeInto(dist, 'favicon.svg', '<svg/>');
    running = spawn(process.execPath, serve('--port', '0', '--dist', dist), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const text of running.stdout ?? []) {
      address = /http:\/\/localhost:\d+\//.exec(String(text))?.[0] ?? '';
      if (address) break;
    }
  });
  afterAll(() => {
    running.kill();
    rmSync(dist, { recursive: true });
  });

  it('names the address of the site, and answers there', async () => {
    const answer = await fetch(`${address}favicon.svg`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  });

  it('says that a port is taken, and which to take', () => {
    const port = Number(new URL(address).port);
    const { status, stderr } = spawnSync(process.execPath, serve('--port', String(port), '--dist', dist), {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      1,
      `Port ${port} is taken. Stop the other program, or choose another port: npm start -- --port ${port + 1}\n`,
    ]);
  });

  it.each(['http', '-1', '70000', '80.5'])('refuses “%s” as a port', (port) => {
    const { status, stderr } = spawnSync(process.execPath, serve(`--port=${port}`), { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      `“${port}” is not a port: write a number up to 65535, such as --port 4321.\n`,
    ]);
  });

  it.each([
    ['is not there', {}, 'nowhere'],
    ['holds no build', { 'index.html': '' }, '.'],
    ['holds other JSON', { 'data/build.json': '{"clock":"2026-01-01T00:00:00Z"}' }, '.'],
    ['holds no JSON', { 'data/build.json': 'null' }, '.'],
  ])('refuses a folder that %s', (_what, files, name) => {
    const folder = join(anArchiveFolder(files), name);
    const { status, stderr } = spawnSync(process.execPath, serve('--dist', folder), { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      `There is no finished site in ${folder}: run npm run build first, or name another folder with --dist.\n`,
    ]);
  });

  it.each(['{"records":[{', 'null', '{"records":{}}', '{"records":[null]}', '{"records":[{"kind":"?","id":"a"}]}'])(
    'says in a sentence that the list of removed records is damaged: %s',
    (list) => {
      const folder = anArchiveFolder({ 'data/build.json': summary, 'data/removed.json': list });
      const { status, stderr } = spawnSync(process.execPath, serve('--dist', folder), { encoding: 'utf8' });
      expect([status, stderr]).toEqual([
        1,
        `${join(folder, 'data/removed.json')} cannot be read: build the site again, with npm run build.\n`,
      ]);
    },
  );
});
