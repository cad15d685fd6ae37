import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../../src/site/content-types.ts';

/** A built site as a host gives it: text compressed, and every answer noted. */
export interface Host {
  origin: string;
  /** The bytes sent since the last call, bodies alone, of addresses below a path. */
  taken: () => { path: string; bytes: number }[];
  close: () => void;
}

const compressible = /^(text\/|application\/(json|xml|javascript))/;

export async function host(dist: string): Promise<Host> {
  const bodies = new Map<string, Buffer>();
  let sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = contentType(file);
    const isCompressed = compressible.test(type);
    const known = bodies.get(file);
    const body = known ?? (isCompressed ? gzipSync(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => server.close(),
  };
}
