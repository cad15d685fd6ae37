import type { RecordHistory } from '../archive/revisions/revision.ts';
import type { Locale } from '../language/locales.ts';
import { translationOf } from '../model/translation.ts';
import { calendarContent, calendarFilledContent } from '../queries/calendars.ts';
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

/** The fingerprint of what follows a name of a read; the second word, where there is one, is given apart. */
type Fingerprints = Record<string, (id: string, lang: string) => string>;

/** Of things, and of lists of things. */
function ofThingsIn(graph: RecordGraph): Fingerprints {
  const things = new WeakMap<Thing, string>();
  const ofThing = (thing: Thing | undefined): string => {
    if (!thing) return '';
    const known =
      things.get(thing) ??
      ('headDigest' in thing ? [thing.id, thing.headDigest, thing.silentlyChanged].join(' ') : digestOfValue(thing));
    things.set(thing, known);
    return known;
  };
  const ofThings = (some: readonly Thing[]) => digestOfValue(some.map(ofThing));
  const ofBacklinks = (backlinks: readonly Backlink[] | undefined) =>
    digestOfValue(backlinks?.map(({ by, relation }) => [ofThing(by), relation]));
  const ofNeighbours = ({ before, after }: Neighbours<DatedRecord>) => `${ofThing(before)} ${ofThing(after)}`;
  const neighboursOf = (session: Thing | undefined) =>
    isOf(session, 'meeting') ? ofNeighbours(neighbours(graph, session)) : '';
  return {
    thing: (id) => ofThing(graph.byId.get(id)),
    backlinks: (id) => ofBacklinks(graph.backlinks.get(id)),
    sessions: (id) => ofThings(graph.sessions.get(id) ?? []),
    neighbours: (id) => neighboursOf(graph.byId.get(id)),
    kind: (kind) => ofThings([...graph.records, ...graph.entries].filter((thing) => thing.kind === kind)),
    records: () => ofThings(graph.records),
    entries: () => ofThings(graph.entries),
  };
}

/** Of the texts of records, which are read apart from the rest of them. */
function ofTextsIn(graph: RecordGraph): Fingerprints {
  const recordOf = (id: string) => {
    const thing = graph.byId.get(id);
    return thing && 'texts' in thing ? thing : undefined;
  };
  return {
    text: (id, lang) => recordOf(id)?.texts[lang as Locale]?.digest ?? '',
    translation: (id) => {
      const record = recordOf(id);
      return record ? translationOf(record).state : '';
    },
    texts: () => digestOfValue(graph.records.map(({ digest }) => digest)),
  };
}

/** Of what else the graph holds, and of queries that count as one read. */
const ofTheRest = (graph: RecordGraph): Fingerprints => ({
  tombstone: (id) => digestOfValue(graph.tombstonesById.get(id)),
  history: (id) => digestOf(ofHistory(graph.histories.get(id))),
  hidden: (id) => String(graph.hidden.has(id)),
  calendar: (name) => digestOfValue(calendarContent(graph, name)),
  'calendar-filled': (name) => String(calendarFilledContent(graph, name)),
  cited: (name) => digestOfValue(citedContent(graph, name)),
  feed: (name) => digestOfValue(feedContent(graph, name)),
  sitemap: (name) => digestOfValue(sitemapRead(graph, name)),
  sitemaps: () => digestOfValue(sitemapIndexRead(graph)),
  corrections: (archive) => digestOfValue(correctionsRead(graph, archive)),
  changes: (key) => digestOfValue(changesRead(graph, key)),
  tombstones: () => digestOfValue(graph.tombstones),
  pages: () => digestOfValue(graph.pages.map(({ id, lang, words, digest }) => [id, lang, words, digest])),
  redirects: () => digestOfValue(graph.redirects),
  scheduled: () => graph.scheduled.join(),
  origin: () => digestOfValue(graph.origin),
  site: () => digestOfValue(graph.site),
});

/**
 * Gives each thing that a page can read of a graph a fingerprint, which is another as soon as anything changes that the
 * page could show. The names are those of `queries/observed-graph.ts` and of the queries that count as one read.
 */
export function fingerprinter(graph: RecordGraph): (read: string) => string {
  const all: Fingerprints = { ...ofThingsIn(graph), ...ofTextsIn(graph), ...ofTheRest(graph) };
  return (read) => {
    const [name = '', id = '', lang = ''] = read.split(' ', 3);
    const make = all[name];
    if (!make) throw new Error(`Nothing of the record graph is read as “${read}”.`);
    return make(id, lang);
  };
}
