import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArchiveFolder } from '../builders.ts';
import { aServer, ask, files } from './served-folder.ts';

/** What the server sends for bytes, until it ends the connection. */
const answerTo = (port: number, bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(bytes, 'latin1'));
    let text = '';
    socket.setEncoding('latin1').on('data', (part) => {
      text += part;
    });
    socket.on('error', reject).on('close', () => resolve(text));
  });

const statusesIn = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

/** A request that is the last of its connection. */
const last = (line: string, ...headers: string[]) =>
  `${line} HTTP/1.1\r\n${['host: a', ...headers, 'connection: close'].join('\r\n')}\r\n\r\n`;

const next = (line: string, ...headers: string[]) => last(line, ...headers).replace('connection: close\r\n', '');

describe('the server of the site', () => {
  it.each([
    ['two hosts', last('GET /en/', 'host: b'), [400]],
    ['no host', 'GET /en/ HTTP/1.1\r\nconnection: close\r\n\r\n', [400]],
    ['two lengths', last('POST /en/', 'content-length: 1', 'content-length: 2'), [400]],
    ['a length and chunks', last('POST /en/', 'content-length: 5', 'transfer-encoding: chunked'), [400]],
    ['a length below nothing', last('POST /en/', 'content-length: -1'), [400]],
    ['chunks that are none', `${last('POST /en/', 'transfer-encoding: chunked')}zz\r\n`, [405]],
    ['a length that never comes', last('PUT /en/', 'content-length: 999999999'), [405]],
    ['an unknown method', last('BREW /en/'), [400]],
    ['a folded header', last('GET /en/', 'x: a\r\n b'), [400]],
    ['lines without a carriage return', 'GET /en/ HTTP/1.1\nhost: a\n\n', [400]],
    ['the begin of TLS', `\x16\x03\x01\x02\x00\x01${'a'.repeat(200)}`, [400]],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['a body that is waited for', last('GET /en/', 'expect: 100-continue'), [100, 200]],
    ['what nobody can expect', last('GET /en/', 'expect: nonsense'), [417]],
    ['another protocol', last('GET /en/', 'upgrade: websocket'), [200]],
    ['a path without a slash', last('GET en/'), [400]],
    ['three thousand headers', last('GET /en/', ...Array.from({ length: 3000 }, () => 'a: bcdefgh')), [431]],
    ['five hundred ranges', last('GET /large.txt', `range: bytes=${'0-0,'.repeat(500)}0-0`), [206]],
    ['two ranges', last('GET /large.txt', 'range: bytes=0-0,2-3'), [200]],
    ['a range of another version', last('GET /large.txt', 'range: bytes=0-1', 'if-range: "other"'), [200]],
    ['another version alone', last('GET /large.txt', 'if-match: "other"'), [412]],
    ['the headers of a range', last('HEAD /large.txt', 'range: bytes=0-1'), [206]],
    [
      'requests in a row',
      [next('HEAD /en/'), next('POST /en/', 'content-length: 2'), 'ab', next('GET /%00'), last('GET /en')].join(''),
      [200, 405, 404, 308],
    ],
  ])('answers %s with a status of its own, and goes on', async (_what, bytes, statuses) => {
    const port = await aServer();
    expect(statusesIn(await answerTo(port, bytes))).toEqual(statuses);
    expect((await ask(port, '/en/')).status).toBe(200);
  });

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
    const answer = await answerTo(port, 'GET / HTTP/1.1\r\nx: ');
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
