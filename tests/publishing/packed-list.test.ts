import { expect, it } from 'vitest';
import { packSite, packWithRecord, unpackSite, unpackWithRecord } from '../../src/publishing/packed-list.ts';
import { nothingRecorded } from '../../src/publishing/page-record.ts';
import type { Written } from '../../src/publishing/written-files.ts';
import { sha256Of } from '../../src/source/digest.ts';

const written = (text: string, mtime: number): Written => ({ digest: sha256Of(text), size: text.length, mtime });

const files = new Map([
  ['hu/ülések/index.html', written('Ülés', 1795000000123.456)],
  ['index.html', written('', 0)],
]);

const record = {
  clock: 1795000000000,
  reads: ['thing őrség', 'props {"id":"a"}', 'clock'],
  fingerprints: ['0123', '', ''],
  pages: new Map([
    ['hu/ülések/index.html', Uint32Array.of(0, 2, 1)],
    ['index.html', Uint32Array.of()],
  ]),
  routes: new Map([
    ['/[lang]/[...page] page.astro', { files: ['index.html', 'hu/ülések/index.html'], reads: Uint32Array.of(2) }],
    ['/none none.astro', { files: [], reads: Uint32Array.of() }],
  ]),
};

const empty = { files: new Map(), record: nothingRecorded };

it.each([
  ['a site', { files, record }],
  ['a site without files', empty],
  ['a site whose pages are not known', { files, record: empty.record }],
])('keeps the list of %s as it is', (_, site) => {
  expect(unpackSite(packSite(site))).toEqual(site);
});

it('keeps what belongs to a record beside it', () => {
  const kept = { keys: { a: 'ő' }, record };
  expect(unpackWithRecord(packWithRecord(kept))).toEqual(kept);
});

it('refuses a list that has lost or gained a byte, and anything else', () => {
  const bytes = packSite({ files, record });
  for (const damaged of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)]), Buffer.from('{}'), Buffer.of()])
    expect(() => unpackSite(damaged)).toThrow();
});
