import type { CollectionKey } from 'astro:content';
import type { Kind } from '../../src/model/kinds.ts';
import type { RecordGraph } from '../../src/queries/record-graph.ts';

interface Entry {
  id: string;
  data: unknown;
}

const byId = (entries: Entry[]): Entry[] => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const recordsOf =
  (kind: Kind) =>
  ({ records }: RecordGraph): Entry[] =>
    byId(
      records
        .filter((record) => record.kind === kind)
        .map(({ id, facts, texts }) => {
          const words = Object.entries(texts).map(([lang, text]) => [lang, text.words]);
          return { id, data: { kind, facts, texts: Object.fromEntries(words) } };
        }),
    );

const entriesOf =
  (kind: Kind) =>
  ({ entries }: RecordGraph): Entry[] =>
    entries.filter((entry) => entry.kind === kind).map(({ id, facts }) => ({ id, data: { kind, facts } }));

/** What each of Astro’s collections holds of a record graph, in the order of ids. */
export const collectionsOf: Record<CollectionKey, (graph: RecordGraph) => Entry[]> = {
  meetings: recordsOf('meeting'),
  campaigns: recordsOf('campaign'),
  fundingCalls: recordsOf('funding-call'),
  organisations: entriesOf('organisation'),
  people: entriesOf('person'),
  topics: entriesOf('topic'),
  programmes: entriesOf('programme'),
  documents: entriesOf('document'),
  places: entriesOf('place'),
  terms: entriesOf('term'),
  tombstones: ({ tombstones }) => byId(tombstones.map(({ id, kind, facts }) => ({ id, data: { kind, facts } }))),
  redirects: ({ redirects }) => byId(redirects.map((redirect) => ({ id: redirect.from, data: redirect }))),
  pages: ({ pages }) => byId(pages.map(({ id, lang, words }) => ({ id: `${id}/${lang}`, data: { id, lang, words } }))),
  site: ({ site }) => (site ? [{ id: 'site', data: site }] : []),
};
