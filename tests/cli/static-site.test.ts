import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../src/site/response-headers.ts';
import { anArchiveFolder } from '../builders.ts';
import { aServer, ask, files } from './served-folder.ts';

describe('the site as it is served', () => {
  it.each([
    ['/record/en/meetings/old/', 301, '/record/en/meetings/a/', ''],
    ['/record/en/meetings/old/record.json?x=1', 301, '/record/en/meetings/a/record.json?x=1', ''],
    ['/record/en/meetings/old/%C3%A1%0D%0Ab', 301, '/record/en/meetings/a/%C3%A1%0D%0Ab', ''],
    ['/record/en/meetings/old', 308, '/record/en/meetings/old/', ''],
    ['/record/en/meetings/gone/', 410, undefined, 'removed'],
    ['/record/en/meetings/', 404, undefined, 'not here'],
  ])('leads on from a former address, and says that a removed record is gone: %s', async (path, status, to, text) => {
    const answer = await ask(await aServer('/record/'), path);
    expect([answer.status, answer.headers.location, answer.text]).toEqual([status, to, text]);
  });

  it('lets other sites read Pagefind’s index, but not its folder under another base path', async () => {
    const port = await aServer('/record/');
    const allowed = async (path: string) => (await ask(port, path)).headers['access-control-allow-origin'];
    expect(await allowed('/record/pagefind/shards.json')).toBe('*');
    for (const path of ['/record/en/', '/record/search/en/catalogue.idx', '/pagefind/'])
      expect([path, await allowed(path)]).toEqual([path, undefined]);
  });

  it.each([
    ['/data/records.ndjson', '*'],
    ['/en/meetings/a/record.json', '*'],
    ['/en/meetings/a/index.md', '*'],
    ['/en/meetings/a/cite.bib', '*'],
    ['/en/', undefined],
  ])('lets the programs of other sites read data alone: %s', async (path, allowed) => {
    const { headers } = await ask(await aServer(), path);
    expect(headers['access-control-allow-origin']).toBe(allowed);
  });

  it.each([
    ['/', 200, 'root', 'text/html; charset=utf-8'],
    ['/en/', 200, 'home', 'text/html; charset=utf-8'],
    ['/en/?q=a', 200, 'home', 'text/html; charset=utf-8'],
    ['/style.css', 200, 'a{}', 'text/css; charset=utf-8'],
    ['/data/records.ndjson', 200, '{}\n', 'application/x-ndjson; charset=utf-8'],
    ['/search/en/index/a.pf_index', 200, 'x', 'application/octet-stream'],
    ['/search/en/catalogue.idx', 200, 'x', 'application/octet-stream'],
    ['/calendar.ics', 200, 'c', 'text/calendar; charset=utf-8'],
    ['/site.webmanifest', 200, '{}', 'application/manifest+json; charset=utf-8'],
    ['/.well-known/security.txt', 200, 'contact', 'text/plain; charset=utf-8'],
    ['/%C3%A1%20b%3F%23%25.txt', 200, 'odd name', 'text/plain; charset=utf-8'],
    ['http://other.example/en/', 200, 'home', 'text/html; charset=utf-8'],
    ['//other.example/%2e%2e/en', 404, 'not here', 'text/html; charset=utf-8'],
    ['//', 200, 'root', 'text/html; charset=utf-8'],
    ['/.git/config', 404, 'not here', 'text/html; charset=utf-8'],
    [`/${'a'.repeat(300)}`, 404, 'not here', 'text/html; charset=utf-8'],
    [`/${'a/'.repeat(3000)}`, 404, 'not here', 'text/html; charset=utf-8'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'not here', 'text/html; charset=utf-8'],
    ['/hu/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/search/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/style.css/', 404, 'not here', 'text/html; charset=utf-8'],
    ['/../../etc/passwd', 404, 'not here', 'text/html; charset=utf-8'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'not here', 'text/html; charset=utf-8'],
    ['/%00', 404, 'not here', 'text/html; charset=utf-8'],
  ])('answers %s with %d, in its type, with the headers it is published with', async (path, status, text, type) => {
    const answer = await ask(await aServer(), path);
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([status, text, type]);
    expect(answer.headers).toMatchObject(Object.fromEntries(headersFor(status === 200 ? path : '/404.html')));
  });

  it.each(['/%E0%A4%A', '/%'])('answers %s, which is not a path, with 400', async (path) => {
    expect((await ask(await aServer(), path)).status).toBe(400);
  });

  it.each([
    ['/en', '/en/'],
    ['/en?q=a', '/en/?q=a'],
    ['//en', '/en/'],
    ['/\\en', '/en/'],
    ['http://other.example/en', '/en/'],
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

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s and names what it takes', async (method) => {
    const { status, headers } = await ask(await aServer(), '/en/', method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(headers).toMatchObject(Object.fromEntries(headersFor('/404.html')));
  });

  it('sends a page again only when it has changed', async () => {
    const port = await aServer();
    const { headers } = await ask(port, '/en/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask(port, '/en/', 'GET', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('lets a file be kept whose name changes with its content', async () => {
    const { headers } = await ask(await aServer(), '/_astro/site.Ab12.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['bytes=1-2', 206, 'la', 'bytes 1-2/5'],
    ['bytes=-2', 206, 'in', 'bytes 3-4/5'],
    ['bytes=9-', 416, '', 'bytes */5'],
    ['bytes=4-2', 416, '', 'bytes */5'],
    ['bytes=x', 200, 'plain', undefined],
    ['lines=1-2', 200, 'plain', undefined],
  ])('answers the range %s with %d', async (range, status, text, part) => {
    const answer = await ask(await aServer(), '/large.txt', 'GET', { range });
    expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([status, text, part]);
  });

  it.each([
    ['gzip, br', 'in brotli', 'br'],
    ['gzip;q=1.0, br;q=0', 'in gzip', 'gzip'],
    ['identity', 'plain', undefined],
  ])('sends the copy that a reader of %s takes', async (accepted, text, encoding) => {
    const answer = await ask(await aServer(), '/large.txt', 'GET', { 'accept-encoding': accepted });
    expect([answer.text, answer.headers['content-encoding']]).toEqual([text, encoding]);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', vary: 'accept-encoding' });
  });

  it('compresses text that has no such copy, but no picture and no part of a file', async () => {
    const text = 'a line of text\n'.repeat(200);
    const port = await aServer('/', anArchiveFolder({ ...files, 'text.csv': text, 'a.png': text }));
    const encoding = async (path: string, more = {}) => {
      const { status, headers } = await ask(port, path, 'GET', { 'accept-encoding': 'gzip', ...more });
      return [status, headers['content-encoding'], headers.vary];
    };
    expect(await encoding('/text.csv')).toEqual([200, 'gzip', 'accept-encoding']);
    expect(await encoding('/a.png')).toEqual([200, undefined, 'accept-encoding']);
    expect(await encoding('/text.csv', { range: 'bytes=0-1999' })).toEqual([206, undefined, 'accept-encoding']);
    expect((await ask(port, '/text.csv')).text).toBe(text);
  });

  it('follows no link out of the folder', async () => {
    const root = anArchiveFolder(files);
    symlinkSync(anArchiveFolder({ 'index.html': 'outside', 'a.txt': 'outside' }), join(root, 'out'), 'junction');
    symlinkSync(join(root, 'out', 'a.txt'), join(root, 'a.txt'));
    symlinkSync(join(root, 'out', 'a.txt'), join(root, 'style.css.gz'));
    const port = await aServer('/', root);
    const paths = ['/out/', '/out', '/out/a.txt', '/a.txt'];
    const statuses = await Promise.all(paths.map(async (path) => (await ask(port, path)).status));
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect((await ask(port, '/style.css', 'GET', { 'accept-encoding': 'gzip' })).text).toBe('a{}');
  });
});
