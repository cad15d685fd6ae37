import { request, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { siteServer } from '../../src/cli/static-site.ts';
import { anArchiveFolder } from '../builders.ts';

export const files = {
  'index.html': 'root',
  '404.html': 'not here',
  'en/index.html': 'home',
  'style.css': 'a{}',
  'data/records.ndjson': '{}\n',
  'en/meetings/a/record.json': '{}',
  'en/meetings/a/index.md': '# A',
  'en/meetings/a/cite.bib': '@techreport{a}',
  'search/en/index/a.pf_index': 'x',
  'search/en/catalogue.idx': 'x',
  'pagefind/shards.json': '{}',
  '_astro/site.Ab12.css': 'b{}',
  'large.txt': 'plain',
  'large.txt.gz': 'in gzip',
  'large.txt.br': 'in brotli',
  '.well-known/security.txt': 'contact',
  '.git/config': 'secret',
  'calendar.ics': 'c',
  'data/removed.json': '{"records":[{"kind":"meeting","id":"gone"}]}',
  'en/meetings/gone/index.html': 'removed',
  'en/meetings/old/index.html': 'moved',
  _redirects:
    '# Former addresses\n/record/en/meetings/old/ /record/en/meetings/a/ 301\n/record/en/meetings/old/* /record/en/meetings/a/:splat 301\n',
  'site.webmanifest': '{}',
  'á b?#%.txt': 'odd name',
};

/** A site of a few files on a free port, below a base path. */
export async function aServer(basePath = '/', root = anArchiveFolder(files), options?: ServerOptions): Promise<number> {
  const server = siteServer(root, basePath, options);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends the path as it is written: no client normalises it. */
export function ask(port: number, path: string, method = 'GET', asking: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const outgoing = request({ port, path, method, headers: asking, host: 'localhost' }, async (answer) => {
        const text = (await answer.toArray()).join('');
        resolve({ status: answer.statusCode, headers: answer.headers, text });
      });
      outgoing.on('error', reject).end();
    },
  );
}
