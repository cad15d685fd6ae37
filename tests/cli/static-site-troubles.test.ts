import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArchiveFolder } from '../builders.ts';
import { aServer, ask, files } from './served-folder.ts';

describe('the server of the site', () => {
  it.each([
    'no HTTP\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET /\r\n\r\n',
    'GET /\0 HTTP/1.1\r\nhost: a\r\n\r\n',
    'GET /\xff HTTP/1.1\r\nhost: a\r\n\r\n',
    'GET http:// HTTP/1.1\r\nhost: a\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n',
    'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n',
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\nhost: a\r\nif-none-match: ((\r\nrange: bytes=0-0,9-8,,\r\nconnection: close\r\n\r\n',
  ])('goes on after %j', async (line) => {
    const port = await aServer();
    await new Promise((resolve) => {
      const socket = connect(port, 'localhost', () => socket.end(line, 'latin1'));
      socket.on('error', () => {}).on('close', resolve);
      socket.resume();
    });
    expect((await ask(port, '/en/')).status).toBe(200);
  });

  it('goes on after a thousand connections that end before the answer', async () => {
    const port = await aServer('/', anArchiveFolder({ ...files, 'large.txt': 'a'.repeat(1_000_000) }));
    const broken = () =>
      new Promise<void>((resolve) => {
        const socket = connect(port, 'localhost', () => {
          socket.write('GET /large.txt HTTP/1.1\r\nhost: a\r\n\r\n', () => socket.destroy());
        });
        socket.on('error', () => {}).on('close', () => resolve());
      });
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 100 }, broken));
    expect((await ask(port, '/en/')).status).toBe(200);
  });

  it('ends a request whose head does not end, and goes on', async () => {
    const root = anArchiveFolder(files);
    const port = await aServer('/', root, { headersTimeout: 1, requestTimeout: 1, connectionsCheckingInterval: 1 });
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, 'localhost', () => socket.write('GET / HTTP/1.1\r\nx: '));
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('error', reject).on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    const patient = await aServer('/', root);
    expect((await ask(patient, '/en/')).status).toBe(200);
  });

  it('goes on when files vanish, the page for what is not there among them', async () => {
    const root = anArchiveFolder(files);
    const port = await aServer('/', root);
    const asked = Array.from({ length: 50 }, () => ask(port, '/en/'));
    rmSync(join(root, 'en'), { recursive: true });
    rmSync(join(root, '404.html'));
    expect(new Set((await Promise.all(asked)).map(({ status }) => status)).isSubsetOf(new Set([200, 404]))).toBe(true);
    const { status, text } = await ask(port, '/en/');
    expect([status, text]).toEqual([404, 'Not found']);
  });

  it('answers whatever is asked with one of its statuses, from its folder alone', async () => {
    const port = await aServer('/record/');
    const segment = fc.oneof(
      fc.constantFrom(
        'record',
        'en',
        'meetings',
        'old',
        'gone',
        'large.txt',
        '..',
        '.',
        '',
        '.git',
        '%2e%2e',
        '%00',
        '%',
        '*',
      ),
      fc.constantFrom('%E0%A4%A', '%5C', '%2F', '\\', '//', ';', '?', 'a'.repeat(300), 'http:', '[', '%0d%0a'),
      fc.webFragments(),
    );
    const path = fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join('/')}`.replaceAll('#', ''));
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'PATCH');
    const value = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
    const headers = fc.record(
      {
        range: value.map((text) => `bytes=${text}`),
        'accept-encoding': value,
        'if-none-match': value,
        'if-range': value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(path, method, headers, async (asked, by, asking) => {
        const { status, text } = await ask(port, asked, by, asking);
        expect([200, 206, 301, 304, 308, 400, 404, 405, 410, 416]).toContain(status);
        expect(text).not.toContain('secret');
        if (!['GET', 'HEAD'].includes(by)) expect(status).toBe(405);
      }),
      { numRuns: 300 },
    );
    expect((await ask(port, '/record/en/')).status).toBe(200);
  });
});
