import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { answerFrom } from '../../src/cli/static-site.ts';
import { securityHeaders } from '../../src/site/security-policy.ts';
import { anArchiveFolder } from '../builders.ts';

const files = {
  'index.html': 'root',
  '404.html': 'not here',
  'en/index.html': 'home',
  'style.css': 'a{}',
  'data/records.ndjson': '{}\n',
  'search/en/index/a.pf_index': 'x',
};

/** A site of a few files on a free port, below a base path. */
async function aServer(basePath = '/'): Promise<number> {
  const server = createServer(answerFrom(anArchiveFolder(files), basePath));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

/** Asks as it is written: no client mends the path. */
function ask(port: number, path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asked = request({ port, path, method, host: 'localhost' }, async (answer) => {
        const text = (await answer.toArray()).join('');
        resolve({ status: answer.statusCode, headers: answer.headers, text });
      });
      asked.on('error', reject).end();
    },
  );
}

describe('the site as it is served', () => {
  it.each([
    ['/', 200, 'root', 'text/html; charset=utf-8'],
    ['/en/', 200, 'home', 'text/html; charset=utf-8'],
    ['/en/?q=a', 200, 'home', 'text/html; charset=utf-8'],
    ['/style.css', 200, 'a{}', 'text/css; charset=utf-8'],
    ['/data/records.ndjson', 200, '{}\n', 'application/x-ndjson'],
    ['/search/en/index/a.pf_index', 200, 'x', 'application/octet-stream'],
    ['/hu/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/search/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/style.css/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/../../etc/passwd', 404, 'not here', 'text/html; charset=utf-8'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'not here', 'text/html; charset=utf-8'],
    ['/%00', 404, 'not here', 'text/html; charset=utf-8'],
  ])('answers %s with %d, in its type, with the headers it is published with', async (path, status, text, type) => {
    const answer = await ask(await aServer(), path);
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([status, text, type]);
    expect(answer.headers).toMatchObject(securityHeaders);
  });

  it.each(['/%E0%A4%A', '/%'])('answers %s, which is no path, with 400', async (path) => {
    expect((await ask(await aServer(), path)).status).toBe(400);
  });

  it.each([
    ['/en', '/en/'],
    ['/en?q=a', '/en/?q=a'],
  ])('leads from %s to %s', async (path, location) => {
    const { status, headers } = await ask(await aServer(), path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  it.each([
    ['/record/', 200],
    ['/record/en/', 200],
    ['/record', 308],
    ['/en/', 404],
    ['/recorder/', 404],
  ])('below a base path answers %s with %d', async (path, status) => {
    expect((await ask(await aServer('/record/'), path)).status).toBe(status);
  });

  it('gives the headers alone to who asks for them alone', async () => {
    const { status, text, headers } = await ask(await aServer(), '/style.css', 'HEAD');
    expect([status, text, headers['content-type']]).toEqual([200, '', 'text/css; charset=utf-8']);
  });
});

describe('serve', () => {
  const serve = (...args: string[]) => ['src/cli/main.ts', 'serve', ...args];
  let running: ChildProcess;
  let address = '';

  beforeAll(async () => {
    running = spawn(process.execPath, serve('--port', '0', '--dist', 'public'), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const text of running.stdout ?? []) {
      address = /http:\/\/localhost:\d+\//.exec(String(text))?.[0] ?? '';
      if (address) break;
    }
  });
  afterAll(() => void running.kill());

  it('says where the site stands, and answers there', async () => {
    const answer = await fetch(`${address}favicon.svg`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  });

  it('says that a port is taken, and which to take', () => {
    const port = Number(new URL(address).port);
    const { status, stderr } = spawnSync(process.execPath, serve('--port', String(port)), { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      `Port ${port} is taken. Stop the other program, or choose another port: npm start -- --port ${port + 1}\n`,
    ]);
  });

  it.each(['http', '-1', '70000', '80.5'])('refuses “%s” as a port', (port) => {
    const { status, stderr } = spawnSync(process.execPath, serve(`--port=${port}`), { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, `“${port}” is no port: write a number up to 65535, such as --port 4321.\n`]);
  });
});
