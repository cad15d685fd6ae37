import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostFileName, hostFile, hostFileNames } from '../../src/formats/host-files.ts';
import { contentType, typesByExtension } from '../../src/site/content-types.ts';
import { headersFor } from '../../src/site/response-headers.ts';
import type { Files } from '../builders.ts';
import { programPath } from '../local-servers.ts';
import { hostPrograms, type Serving, serveBy } from './host-programs.ts';

const published = { siteUrl: 'https://record.example.org', basePath: '/record/' };

const addresses = {
  moved: [{ from: '/record/en/meetings/old/', to: '/record/en/meetings/new/' }],
  gone: ['/record/en/meetings/gone/'],
};

/** A file of every kind, below the base of the site. */
const kinds = [
  'index.html',
  'en/index.html',
  'hu/kereses/index.html',
  '_astro/site.Ab12.css',
  'search/editions/en/08f16bbd69/words-0.idx',
  'search/editions/records-feb096ce85/days.idx',
  'search/en/texts/MR-2022-014.idx',
  'pagefind/en/pagefind-worker.js',
  'en/meetings/new/record.json',
  'en/meetings/new/index.md',
  'en/meetings/new/history/timemap.link',
  'r/MR-2022-014/linkset.json',
  'files/MR-2022-014/no-extension',
  '.well-known/security.txt',
  'icon-192.png',
  ...Object.keys(typesByExtension).map((extension) => `data/a.${extension}`),
];

const long = 'a line of text\n'.repeat(200);

const site: Files = Object.fromEntries(
  Object.entries({
    ...Object.fromEntries(kinds.map((name) => [name, `the file ${name}`])),
    '404.html': 'not here',
    'en/meetings/gone/index.html': 'removed',
    '.git/config': 'secret',
    'long.txt': long,
    'long.csv': long,
    'long.csv.gz': gzipSync('in gzip'),
    'long.csv.br': brotliCompressSync('in brotli'),
  }).map(([name, text]) => [`record/${name}`, text]),
);

const hsts = 'max-age=31536000';

/** The address at which a file is asked for. */
const addressOf = (name: string): string => `/record/${name.replace(/(^|\/)index\.html$/, '$1')}`;

describe.each(Object.keys(hostPrograms) as HostFileName[])('a site under the rules of %s', (file) => {
  const program = hostPrograms[file]?.program ?? '';
  const missing = programPath(program) ? '' : `${program} is missing (apt-get install ${program}).`;
  let serving: Serving;

  if (missing) it(`is not tried: ${missing}`, ({ skip }) => skip(missing));

  describe.skipIf(missing)('is served', () => {
    beforeAll(async () => {
      serving = await serveBy(file, site, hostFile(file, published, addresses));
    });
    afterAll(async () => await serving?.stop());

    it('with the headers and types of npm start, whatever the kind of a file', async () => {
      for (const name of kinds) {
        const { status, headers, text } = await serving.ask(addressOf(name));
        expect([name, status, text]).toEqual([name, 200, `the file ${name}`]);
        const expected = Object.fromEntries(headersFor(`/${name}`));
        expect({ name, ...headers }).toMatchObject({ ...expected, 'strict-transport-security': hsts });
        expect([name, headers['content-type']]).toEqual([name, contentType(name)]);
        expect([name, headers['access-control-allow-origin']]).toEqual([name, expected['access-control-allow-origin']]);
        expect([name, typeof headers.etag]).toEqual([name, 'string']);
      }
    });

    it.each(['/record/en/nothing/', '/record/_astro/gone.css', '/record/data/gone.ics', '/record/.git/config'])(
      'with a page of its own for what is not there: %s',
      async (path) => {
        const { status, headers, text } = await serving.ask(path);
        expect([status, text, headers['content-type']]).toEqual([404, 'not here', 'text/html; charset=utf-8']);
        const expected = new Map(
          [...headersFor('/404.html')].filter(([name]) => name !== 'cross-origin-resource-policy'),
        );
        expect(headers).toMatchObject(Object.fromEntries(expected));
      },
    );

    it('with redirects from former addresses and from those without a slash, and 410 for what was removed', async () => {
      const old = await serving.ask('/record/en/meetings/old/record.json?x=1');
      expect([old.status, old.headers.location]).toEqual([301, '/record/en/meetings/new/record.json?x=1']);
      const open = await serving.ask('/record/en');
      expect([301, 308]).toContain(open.status);
      expect(open.headers.location).toMatch(/^(\/record)?\/?en\/$/);
      const gone = await serving.ask('/record/en/meetings/gone/');
      expect([gone.status, gone.text]).toEqual([410, 'removed']);
      expect(gone.headers).toMatchObject(Object.fromEntries(headersFor('/en/meetings/gone/index.html')));
    });

    it('compressed where that helps, from copies that were made before where there are any', async () => {
      const asked = async (path: string) => (await serving.ask(path, { 'accept-encoding': 'gzip' })).headers;
      const made = await asked('/record/long.txt');
      expect(made).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/plain; charset=utf-8' });
      expect(String(made.vary)).toMatch(/accept-encoding/i);
      const kept = await asked('/record/long.csv');
      expect(kept).toMatchObject({
        'content-encoding': 'gzip',
        'content-type': 'text/csv; charset=utf-8',
        'content-length': String(gzipSync('in gzip').length),
      });
      expect((await asked('/record/data/a.idx'))['content-encoding']).toBeUndefined();
    });

    it('to those who read alone', async () => {
      expect((await serving.ask('/record/en/', {}, 'POST')).status).toBe(405);
      const part = await serving.ask('/record/long.txt', { range: 'bytes=2-5' });
      expect([part.status, part.text]).toEqual([206, 'line']);
    });
  });
});

describe('the files for hosts', () => {
  it('ask for HTTPS only where the site is published by it', () => {
    for (const name of hostFileNames) {
      expect(hostFile(name, published, addresses)).toContain('Strict-Transport-Security');
      expect(hostFile(name, { ...published, siteUrl: 'http://localhost:4321' }, addresses)).not.toContain('Strict-');
    }
  });
});
