import type { CollectionEntry } from 'astro:content';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, expectTypeOf, it } from 'vitest';
import { handOver } from '../../src/archive/handover.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { pageLoader, recordLoader } from '../../src/collections/loaders.ts';
import type { Locale } from '../../src/language/locales.ts';
import type { FundingCall } from '../../src/model/funding-call.ts';
import type { Place } from '../../src/model/place.ts';
import type { Words } from '../../src/model/words.ts';
import { aHealthyFolder } from '../builders.ts';

/** What a loader leaves in a store that held an entry of an earlier build. */
async function loaded(loader: ReturnType<typeof pageLoader>) {
  const store = new Map<string, unknown>([['earlier', {}]]);
  const context = {
    store: { keys: () => [...store.keys()], delete: (id: string) => store.delete(id), set: setIn(store) },
    config: { root: pathToFileURL('/project/') },
    generateDigest: () => 'digest',
  };
  await loader.load(context as unknown as LoaderContext);
  return store;
}

const setIn = (store: Map<string, unknown>) => (entry: { id: string }) => store.set(entry.id, entry);

it('keeps facts and words, no bodies and no paths of this machine, and deletes what is no longer there', async () => {
  const folder = aHealthyFolder();
  handOver(createArchiveReader([folder])());
  const store = await loaded(recordLoader('meeting'));
  expect([...store.keys()]).toEqual(['autumn-session']);
  expect(store.get('autumn-session')).toMatchObject({
    digest: 'digest',
    data: {
      kind: 'meeting',
      facts: { type: 'session' },
      texts: { en: { title: 'The council looks back on the year' } },
    },
  });
  expect(JSON.stringify([...store])).not.toContain(folder);
});

it('names the file of a page from the project, so that Astro compiles it', async () => {
  handOver(createArchiveReader([aHealthyFolder()])());
  const page = (await loaded(pageLoader())).get('about/en');
  expect(page).toMatchObject({ deferredRender: true, filePath: expect.stringMatching(/^\.\.\/.*about\/en\.mdx$/) });
});

it('types the entries of each collection', () => {
  expectTypeOf<CollectionEntry<'fundingCalls'>['data']>().toEqualTypeOf<{
    kind: 'funding-call';
    facts: FundingCall;
    texts: Partial<Record<Locale, Words>>;
  }>();
  expectTypeOf<CollectionEntry<'places'>['data']>().toEqualTypeOf<{ kind: 'place'; facts: Place }>();
});
