import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { type RecordGraph, recordGraphOf } from './record-graph.ts';

const data = async <C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>['data'][]> =>
  (await getCollection(collection)).map((entry) => entry.data);

async function gather(): Promise<RecordGraph> {
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
  return recordGraphOf({
    site,
    records: [...meetings, ...campaigns, ...fundingCalls],
    tombstones,
    entries: entries.flat(),
    pages,
    redirects,
  });
}

let remembered: Promise<RecordGraph> | undefined;
let previewed: { archive: Archive; graph: RecordGraph } | undefined;

/** What the preview shows: the last good reading itself, since Astro's store takes up a change only after a while. */
function inPreview(): Promise<RecordGraph> {
  const archive = handedOver();
  if (!archive) return gather();
  if (previewed?.archive !== archive) previewed = { archive, graph: recordGraphOf(archive) };
  return Promise.resolve(previewed.graph);
}

/** Everything that this build shows; asked once per build, in the preview once per change. */
export function recordGraph(): Promise<RecordGraph> {
  if (import.meta.env.DEV) return inPreview();
  remembered ??= gather();
  return remembered;
}
