import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { type Holdings, holdingsOf } from './holdings.ts';

const data = async <C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>['data'][]> =>
  (await getCollection(collection)).map((entry) => entry.data);

async function gather(): Promise<Holdings> {
  const [meetings, campaigns, fundingCalls, tombstones, pages, [site]] = await Promise.all([
    data('meetings'),
    data('campaigns'),
    data('fundingCalls'),
    data('tombstones'),
    data('pages'),
    data('site'),
  ]);
  const entries = await Promise.all(
    (['organisations', 'people', 'topics', 'programmes', 'documents', 'places', 'terms'] as const).map(data),
  );
  return holdingsOf({
    site,
    records: [...meetings, ...campaigns, ...fundingCalls],
    tombstones,
    entries: entries.flat(),
    pages,
  });
}

let remembered: Promise<Holdings> | undefined;

/** Everything that this build shows. Asked once per build; in the preview each time, since the content changes. */
export function holdings(): Promise<Holdings> {
  if (import.meta.env.DEV) return gather();
  remembered ??= gather();
  return remembered;
}
