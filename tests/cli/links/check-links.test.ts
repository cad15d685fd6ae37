import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askAddress } from '../../../src/cli/links/ask-address.ts';
import { checkLinks } from '../../../src/cli/links/check-links.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, url: string) => void;

/** A server on this machine, its address, and what it was asked: method, path and time in milliseconds. */
async function aServer(handler: Handler) {
  const asked: { method: string; path: string; at: number }[] = [];
  let url = '';
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', at: performance.now() });
    handler(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, lines: () => asked.map(({ method, path }) => `${method} ${path}`) };
}

const patience = { timeout: 5_000, retries: 2, pause: 1 };

const answering = (status: number, headers: Record<string, string> = {}): Handler => {
  return (_, response) => response.writeHead(status, headers).end('x');
};

describe('an address', () => {
  it('that answers is asked once, without its body', async () => {
    const { url, lines } = await aServer(answering(200));
    expect(await askAddress(`${url}/a`, patience)).toEqual({ state: 'alive', status: 200, redirects: [] });
    expect(lines()).toEqual(['HEAD /a']);
  });

  it.each([403, 404, 405, 500])('that answers HEAD with %d is asked as a browser asks', async (status) => {
    const { url, lines } = await aServer(({ method }, response) =>
      response.writeHead(method === 'HEAD' ? status : 200).end('x'),
    );
    expect(await askAddress(`${url}/a`, patience)).toMatchObject({ state: 'alive', status: 200 });
    expect(lines()).toEqual(['HEAD /a', 'GET /a']);
  });

  it.each([404, 410])('without a page is dead, and not asked again: %d', async (status) => {
    const { url, lines } = await aServer(answering(status));
    const answer = await askAddress(`${url}/a`, patience);
    expect(answer).toEqual({ state: 'dead', status, reason: `status ${status}`, redirects: [] });
    expect(lines()).toHaveLength(2);
  });

  it.each([401, 403, 451])('that turns programs away is unclear: %d', async (status) => {
    const { url } = await aServer(answering(status));
    expect(await askAddress(`${url}/a`, patience)).toMatchObject({ state: 'unclear', status });
  });

  it('that fails for a moment is asked again, and unclear if it goes on failing', async () => {
    let failures = 1;
    const { url } = await aServer((_, response) => response.writeHead(failures-- > 0 ? 503 : 200).end());
    expect(await askAddress(url, patience)).toMatchObject({ state: 'alive' });
    const failing = await aServer(answering(503));
    expect(await askAddress(failing.url, patience)).toMatchObject({ state: 'unclear', status: 503 });
    expect(failing.lines()).toHaveLength(2 * (1 + patience.retries));
  });

  it('of a host that asks for patience is left alone for so long', async () => {
    let refusals = 2;
    const { url, asked } = await aServer((_, response) =>
      refusals-- > 0 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.writeHead(200).end(),
    );
    expect(await askAddress(url, patience)).toMatchObject({ state: 'alive' });
    expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBeGreaterThan(950);
  });

  it('is followed to where it has moved, step by step', async () => {
    const { url } = await aServer((request, response, own) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else if (request.url === '/b') response.writeHead(302, { location: `${own}/c` }).end();
      else response.writeHead(200).end();
    });
    expect(await askAddress(`${url}/a`, patience)).toEqual({
      state: 'alive',
      status: 200,
      redirects: [
        { status: 301, to: `${url}/b` },
        { status: 302, to: `${url}/c` },
      ],
    });
  });

  it('that has moved to a page that is gone, or in a ring, is dead', async () => {
    const { url } = await aServer(({ url: path }, response) =>
      path === '/ring' || path === '/away'
        ? response.writeHead(301, { location: path === '/ring' ? '/ring' : '/gone' }).end()
        : response.writeHead(404).end(),
    );
    expect(await askAddress(`${url}/away`, patience)).toMatchObject({ state: 'dead', status: 404 });
    expect(await askAddress(`${url}/ring`, patience)).toMatchObject({ state: 'dead', reason: 'redirects without end' });
  });

  it('of a host that does not answer in time, or not at all, is dead, with the reason', async () => {
    const { url, lines } = await aServer(() => undefined);
    const silent = await askAddress(url, { ...patience, timeout: 50, retries: 1 });
    expect(silent).toEqual({ state: 'dead', reason: 'no answer within 0.05 seconds', redirects: [] });
    expect(lines()).toHaveLength(4);
    const { url: closed, close } = await aClosedPort();
    await close();
    expect(await askAddress(closed, patience)).toMatchObject({ reason: 'the host refuses connections' });
  });
});

/** An address on which nothing listens once it was closed. */
async function aClosedPort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('many addresses', () => {
  it('are asked one at a time of each host, with a pause between, and of several hosts at once', async () => {
    let inside = 0;
    let most = 0;
    const slow: Handler = (_, response) => {
      most = Math.max(most, ++inside);
      setTimeout(() => {
        inside--;
        response.writeHead(200).end();
      }, 30);
    };
    const [first, second] = [await aServer(slow), await aServer(answering(200))];
    const urls = ['/a', '/b', '/c'].flatMap((path) => [first.url + path, second.url + path]);
    const answers = await checkLinks(urls, { ...patience, pause: 40 });
    expect([answers.size, most]).toEqual([6, 1]);
    const times = second.asked.map(({ at }) => at);
    for (const [index, at] of times.entries()) if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThan(35);
    expect(Math.min(...times)).toBeLessThan(Math.max(...first.asked.map(({ at }) => at)));
  });

  it('that differ in their fragments alone are asked once', async () => {
    const { url, lines } = await aServer(answering(200));
    const answers = await checkLinks([`${url}/a#one`, `${url}/a#two`, `${url}/a`], patience);
    expect([[...answers.keys()], lines()]).toEqual([[`${url}/a`], ['HEAD /a']]);
  });
});
