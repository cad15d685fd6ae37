import { type Locale, locales } from '../../language/locales.ts';
import { recordKinds } from '../../model/kinds.ts';
import { correctionArchiveKeys } from '../../queries/corrections.ts';
import { archiveKeys } from '../../queries/feeds.ts';
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

function routeOf(subject: FeedSubject, lang: Locale): FeedRoute {
  const path = feedDocumentPath(subject, lang, 'xml');
  const at = path.slice(homePath(lang).length, path.lastIndexOf('/'));
  return { params: { lang, at: at || undefined }, props: { lang, subject } };
}

/** The feeds of everything, each kind, each entry with a page, and corrections. */
function subjectsIn({ entries }: RecordGraph): FeedSubject[] {
  const ofEntries = entries
    .filter(({ kind }) => (pagedKinds as readonly string[]).includes(kind))
    .map(({ kind, id }): FeedSubject => ({ of: kind, id }));
  const ofKinds = recordKinds.map((of): FeedSubject => ({ of }));
  return [{ of: 'everything' }, ...ofKinds, ...ofEntries, { of: 'corrections' }];
}

/** All feeds, in both languages. */
export function feedRoutes(graph: RecordGraph): FeedRoute[] {
  return locales.flatMap((lang) => subjectsIn(graph).map((subject) => routeOf(subject, lang)));
}

const archivesOf = (graph: RecordGraph, subject: FeedSubject): string[] =>
  subject.of === 'corrections' ? correctionArchiveKeys(graph) : archiveKeys(graph, subject);

/** The archive documents of all feeds, in both languages. */
export function feedArchiveRoutes(graph: RecordGraph): ArchiveRoute[] {
  return subjectsIn(graph).flatMap((subject) =>
    archivesOf(graph, subject).flatMap((archive) =>
      locales.map((lang) => {
        const { params, props } = routeOf(subject, lang);
        return { params: { ...params, archive }, props: { ...props, archive } };
      }),
    ),
  );
}
