import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostFileName, hostFile } from '../../src/formats/host-files.ts';
import { compressSite } from '../../src/publishing/compressed/compress-site.ts';
import { pathsIn } from '../../src/publishing/site-tree.ts';
import { contentType } from '../../src/site/content-types.ts';
import { type Encoding, encodingEndings } from '../../src/site/encodings.ts';
import { headersFor } from '../../src/site/response-headers.ts';
import { inTemporaryFolder } from '../../src/source/temporary-folder.ts';
import { type Files, writeInto } from '../builders.ts';
import { finishedSite } from '../finished-folder.ts';
import { programPath } from '../local-servers.ts';
import { hasBrotliModule, hostPrograms, type Serving, serveBy } from './host-programs.ts';

const long = (name: string): string => `a line of ${name}\n`.repeat(200);

/** A file of each kind that is compressed, by the address at which it is asked for. */
const addresses: Record<string, string> = {
  '/en/': 'en/index.html',
  '/_astro/site.Ab12.css': '_astro/site.Ab12.css',
  '/data/records.ndjson': 'data/records.ndjson',
  '/en/a/calendar.ics': 'en/a/calendar.ics',
  '/r/MR-2022-014/linkset.json': 'r/MR-2022-014/linkset.json',
};

/** Which copy each program sends to whom. Debian’s nginx has no Zstandard. */
const sent: Record<HostFileName, [accepted: string, encoding: Encoding][]> = {
  'nginx.conf': [
    ['gzip', 'gzip'],
    ['zstd, gzip', 'gzip'],
    ...(hasBrotliModule ? [['gzip, deflate, br, zstd', 'br'] as [string, Encoding]] : []),
  ],
  Caddyfile: [
    ['gzip', 'gzip'],
    ['gzip, zstd', 'zstd'],
    ['gzip, deflate, br, zstd', 'br'],
  ],
  'apache.conf': [],
};

/** The files of a site with their copies, as `compress` makes them. */
function compressed(): Promise<Files> {
  const site = finishedSite(Object.fromEntries(Object.values(addresses).map((path) => [path, long(path)])));
  return inTemporaryFolder(async (folder) => {
    for (const [path, text] of Object.entries(site)) writeInto(join(folder, 'site'), path, text);
    await compressSite(join(folder, 'site'), join(folder, 'cache'), 5);
    const paths = pathsIn(join(folder, 'site'));
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, 'site', path))]));
  });
}

describe.each(Object.keys(hostPrograms) as HostFileName[])(
  'copies that were made before, under the rules of %s',
  (name) => {
    const program = hostPrograms[name]?.program ?? '';
    const missing = programPath(program) ? '' : `${program} is missing (apt-get install ${program}).`;
    let serving: Serving;
    let files: Files;

    if (missing) it(`are not tried: ${missing}`, ({ skip }) => skip(missing));
    if (!missing && name === 'nginx.conf' && !hasBrotliModule)
      it('are not tried in Brotli: apt-get install libnginx-mod-http-brotli-static.', ({ skip }) => skip());

    describe.skipIf(missing)('are sent', () => {
      beforeAll(async () => {
        files = await compressed();
        const published = { siteUrl: 'https://record.example.org', basePath: '/' };
        serving = await serveBy(name, files, hostFile(name, published, { moved: [], gone: [] }));
      });
      afterAll(async () => await serving?.stop());

      it.each(sent[name])(
        'to readers who take %s in %s, with the headers and types of the files',
        async (accepted, encoding) => {
          for (const [address, path] of Object.entries(addresses)) {
            const { status, headers } = await serving.ask(address, { 'accept-encoding': accepted });
            expect([path, status, headers['content-encoding'], headers['content-type']]).toEqual([
              path,
              200,
              encoding,
              contentType(path),
            ]);
            expect(headers['content-length']).toBe(String(files[path + encodingEndings[encoding]]?.length));
            expect(String(headers.vary)).toMatch(/accept-encoding/i);
            expect(headers).toMatchObject(Object.fromEntries(headersFor(`/${path}`)));
          }
        },
      );

      it('to nobody who takes none', async () => {
        const { headers, text } = await serving.ask('/en/', { 'accept-encoding': 'identity' });
        expect([headers['content-encoding'], text]).toEqual([undefined, long('en/index.html')]);
      });
    });
  },
);
