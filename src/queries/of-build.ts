import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { type Holdings, holdingsOf } from './holdings.ts';

const data = async <C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>['data'][]> =>
  (await getCollection(collection)).map((entry) => entry.data);

async function gather(): Promise<Holdings> {
  const [meetings, campaigns, fundingCalls, tombstones, pages, redirects, [site]] = await Promise.all([
    data('meetings'),
    data('campaigns'),
    data('fundingCalls'),
    data('tombstones'),
    data('pages'),
    data('redirects'),
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
    redirects,
  });
}

let remembered: Promise<Holdings> | undefined;
let previewed: { archive: Archive; holdings: Holdings } | undefined;

/** What the preview shows: the last good reading itself, since Astro's store takes up a change only after a while. */
function inPreview(): Promise<Holdings> {
  const archive = handedOver();
  if (!archive) return gather();
  if (previewed?.archive !== archive) previewed = { archive, holdings: holdingsOf(archive) };
  return Promise.resolve(previewed.holdings);
}

/** Everything that this build shows; asked once per build, in the preview once per change. */
export function holdings(): Promise<Holdings> {
  if (import.meta.env.DEV) return inPreview();
  remembered ??= gather();
  return remembered;
}
