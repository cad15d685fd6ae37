import type { CollectionEntry } from 'astro:content';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, expectTypeOf, it, vi } from 'vitest';
import { handOver } from '../../src/archive/handover.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import type { ArchiveLoader, Entry } from '../../src/collections/archive-loader.ts';
import { pageLoader, recordLoader } from '../../src/collections/loaders.ts';
import type { Locale } from '../../src/language/locales.ts';
import type { FundingCall } from '../../src/model/funding-call.ts';
import type { Place } from '../../src/model/place.ts';
import type { Words } from '../../src/model/words.ts';
import { aHealthyFolder } from '../builders.ts';

/** The ids that a loader leaves in a store that held an entry of an earlier build. */
async function stored({ load }: ArchiveLoader): Promise<string[]> {
  const store = new Map<string, Entry>([['earlier', { id: 'earlier', data: {} }]]);
  const context = { store: { clear: () => store.clear(), set: (entry: Entry) => store.set(entry.id, entry) } };
  await load(context as unknown as LoaderContext);
  return [...store.keys()];
}

afterEach(() => {
  vi.doUnmock('../../src/collections/data-layer.ts');
  vi.resetModules();
});

it('keep facts and words, no bodies and no paths of this machine', () => {
  const folder = aHealthyFolder();
  const entries = recordLoader('meeting').entriesOf(createArchiveReader([folder])());
  expect(entries).toMatchObject([
    {
      id: 'autumn-session',
      data: {
        kind: 'meeting',
        facts: { type: 'session' },
        texts: { en: { title: 'The council looks back on the year' } },
      },
      digest: expect.stringMatching(/^[0-9a-f]{12}$/),
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain(folder);
});

it('name the file of a page from the project, so that Astro compiles it', () => {
  const [page] = pageLoader().entriesOf(createArchiveReader([aHealthyFolder()])());
  expect(page).toMatchObject({ deferredRender: true, filePath: expect.stringMatching(/^\.\.\/.*about\/en\.mdx$/) });
});

it('fill the store with pages alone where Astro, as installed, reads the rest from the reading', async () => {
  handOver(createArchiveReader([aHealthyFolder()])());
  expect(await stored(pageLoader())).toEqual(['about/en', 'about/hu']);
  expect(await stored(recordLoader('meeting'))).toEqual([]);
});

it('fill the store with everything where Astro is another', async () => {
  vi.doMock('../../src/collections/data-layer.ts', () => ({ readsFromReading: false }));
  vi.resetModules();
  const loaders = await import('../../src/collections/loaders.ts');
  handOver(createArchiveReader([aHealthyFolder()])());
  expect(await stored(loaders.recordLoader('meeting'))).toEqual(['autumn-session']);
});

it('type the entries of each collection', () => {
  expectTypeOf<CollectionEntry<'fundingCalls'>['data']>().toEqualTypeOf<{
    kind: 'funding-call';
    facts: FundingCall;
    texts: Partial<Record<Locale, Words>>;
  }>();
  expectTypeOf<CollectionEntry<'places'>['data']>().toEqualTypeOf<{ kind: 'place'; facts: Place }>();
});
