import { type Locale, locales } from '../../language/locales.ts';
import { recordKinds } from '../../model/kinds.ts';
import { archiveKeys, type FeedScope } from '../../queries/feeds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { homePath } from '../../site/urls.ts';
import { pagedKinds } from '../entry/entry-page.ts';
import { type FeedSubject, feedDocumentPath } from './feed-address.ts';

interface FeedRoute {
  /** `at` is the path between language and file. */
  params: { lang: Locale; at: string | undefined };
  props: { lang: Locale; subject: FeedSubject };
}

interface ArchiveRoute {
  params: FeedRoute['params'] & { archive: string };
  props: FeedRoute['props'] & { archive: string };
}

const everything = { of: 'everything' } as const;

function routeOf(subject: FeedSubject, lang: Locale): FeedRoute {
  const path = feedDocumentPath(subject, lang, 'xml');
  const at = path.slice(homePath(lang).length, path.lastIndexOf('/'));
  return { params: { lang, at: at || undefined }, props: { lang, subject } };
}

/** The feeds of everything, each kind and each entry with a page. */
function scopesIn({ entries }: RecordGraph): FeedScope[] {
  const ofEntries = entries
    .filter(({ kind }) => (pagedKinds as readonly string[]).includes(kind))
    .map(({ kind, id }): FeedScope => ({ of: kind, id }));
  const ofKinds = recordKinds.map((of): FeedScope => ({ of }));
  return [everything, ...ofKinds, ...ofEntries];
}

/** The feeds of everything, each kind and each entry with a page, and that of corrections, in both languages. */
export function feedRoutes(graph: RecordGraph): FeedRoute[] {
  const subjects: FeedSubject[] = [...scopesIn(graph), { of: 'corrections' }];
  return locales.flatMap((lang) => subjects.map((subject) => routeOf(subject, lang)));
}

/** The archive documents of these feeds, in both languages; that of corrections has none. */
export function feedArchiveRoutes(graph: RecordGraph): ArchiveRoute[] {
  return scopesIn(graph).flatMap((scope) =>
    archiveKeys(graph, scope).flatMap((archive) =>
      locales.map((lang) => {
        const { params, props } = routeOf(scope, lang);
        return { params: { ...params, archive }, props: { ...props, archive } };
      }),
    ),
  );
}
