import type { RecordHistory } from '../archive/revisions/revision.ts';
import type { Locale } from '../language/locales.ts';
import { translationOf } from '../model/translation.ts';
import { calendarContent } from '../queries/calendars.ts';
import { citedContent } from '../queries/citations.ts';
import { changesRead, correctionsRead } from '../queries/corrections.ts';
import { feedContent } from '../queries/feeds.ts';
import { type Backlink, type DatedRecord, isOf, type RecordGraph, type Thing } from '../queries/record-graph.ts';
import { type Neighbours, neighbours } from '../queries/records.ts';
import { digestOf } from '../source/digest.ts';
import { sitemapIndexRead, sitemapRead } from '../views/site/sitemap.ts';

/** Where on this machine a history is kept is not shown. */
const ofHistory = (history: RecordHistory | undefined): string =>
  JSON.stringify(history, (name, value) => (name === 'folder' ? undefined : value)) ?? '';

const digestOfValue = (value: unknown): string => digestOf(JSON.stringify(value) ?? '');

/**
 * Gives each thing that a page can read of a graph a fingerprint, which is another as soon as anything changes that the
 * page could show. The names are those of `queries/observed-graph.ts` and of the queries that count as one read.
 */
export function fingerprinter(graph: RecordGraph): (read: string) => string {
  const things = new WeakMap<Thing, string>();
  const ofThing = (thing: Thing | undefined): string => {
    if (!thing) return '';
    const known =
      things.get(thing) ?? ('headDigest' in thing ? `${thing.id} ${thing.headDigest}` : digestOfValue(thing));
    things.set(thing, known);
    return known;
  };
  const ofThings = (some: readonly Thing[]) => digestOfValue(some.map(ofThing));
  const ofBacklinks = (backlinks: readonly Backlink[] | undefined) =>
    digestOfValue(backlinks?.map(({ by, relation }) => [ofThing(by), relation]));
  const ofNeighbours = ({ before, after }: Neighbours<DatedRecord>) => `${ofThing(before)} ${ofThing(after)}`;
  const neighboursOf = (session: Thing | undefined) =>
    isOf(session, 'meeting') ? ofNeighbours(neighbours(graph, session)) : '';

  const textOf = (id: string, lang: string) => {
    const thing = graph.byId.get(id);
    return (thing && 'texts' in thing && thing.texts[lang as Locale]?.digest) || '';
  };

  const translationStateOf = (id: string) => {
    const thing = graph.byId.get(id);
    return thing && 'texts' in thing ? translationOf(thing).state : '';
  };

  const one: Record<string, (id: string, rest: string) => string> = {
    text: textOf,
    translation: translationStateOf,
    thing: (id) => ofThing(graph.byId.get(id)),
    tombstone: (id) => digestOfValue(graph.tombstonesById.get(id)),
    history: (id) => digestOf(ofHistory(graph.histories.get(id))),
    hidden: (id) => String(graph.hidden.has(id)),
    backlinks: (id) => ofBacklinks(graph.backlinks.get(id)),
    sessions: (id) => ofThings(graph.sessions.get(id) ?? []),
    neighbours: (id) => neighboursOf(graph.byId.get(id)),
    calendar: (name) => digestOfValue(calendarContent(graph, name)),
    cited: (name) => digestOfValue(citedContent(graph, name)),
    feed: (name) => digestOfValue(feedContent(graph, name)),
    sitemap: (name) => digestOfValue(sitemapRead(graph, name)),
    sitemaps: () => digestOfValue(sitemapIndexRead(graph)),
    corrections: () => digestOfValue(correctionsRead(graph)),
    changes: (key) => digestOfValue(changesRead(graph, key)),
    kind: (kind) => ofThings([...graph.records, ...graph.entries].filter((thing) => thing.kind === kind)),
    records: () => ofThings(graph.records),
    texts: () => digestOfValue(graph.records.map(({ digest }) => digest)),
    entries: () => ofThings(graph.entries),
    tombstones: () => digestOfValue(graph.tombstones),
    pages: () => digestOfValue(graph.pages.map(({ id, lang, words, digest }) => [id, lang, words, digest])),
    redirects: () => digestOfValue(graph.redirects),
    site: () => digestOfValue(graph.site),
  };
  const fingerprints = new Map<string, string>();
  return (read) => {
    let fingerprint = fingerprints.get(read);
    if (fingerprint === undefined) {
      const [name = '', id = '', rest = ''] = read.split(' ', 3);
      const make = one[name];
      if (!make) throw new Error(`Nothing of the record graph is read as “${read}”.`);
      fingerprint = make(id, rest);
      fingerprints.set(read, fingerprint);
    }
    return fingerprint;
  };
}
