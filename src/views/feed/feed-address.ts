import { unjoined } from '../../language/keep-together.ts';
import type { Locale } from '../../language/locales.ts';
import type { FeedScope } from '../../queries/feeds.ts';
import { type FeedFormat, feedPath, homePath, type Section, sectionPath } from '../../site/urls.ts';

/** What a feed reports: records, or corrections and removals. */
export type FeedSubject = FeedScope | { of: 'corrections' };

/** The path of the page whose records a feed follows. */
export function pageOfFeed({ of, ...rest }: FeedSubject, lang: Locale): string {
  if (of === 'everything') return homePath(lang);
  return sectionPath(of as Section, lang, 'id' in rest ? rest.id : undefined);
}

/** The path of a document of a feed. */
export function feedDocumentPath(subject: FeedSubject, lang: Locale, format: FeedFormat, archive?: string): string {
  return feedPath(pageOfFeed(subject, lang), format, archive);
}

/** The paths of a feed, and what it is called. */
export interface FeedLinks {
  name: string;
  atom: string;
  json: string;
}

/** The feed of a subject, called by what it follows. */
export function feedLinks(name: string, subject: FeedSubject, lang: Locale): FeedLinks {
  return {
    name: unjoined(name),
    atom: feedDocumentPath(subject, lang, 'xml'),
    json: feedDocumentPath(subject, lang, 'json'),
  };
}
