import { type Locale, locales } from '../../language/locales.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { FeedScope } from '../../queries/feeds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { homePath } from '../../site/urls.ts';
import { pageOfFeed } from '../feed/feed-address.ts';
import { hasCalendar, hasDates } from './calendar-links.ts';

/** The calendars of everything, each kind, organisation and programme, and of each record with a date, in both languages. */
export function calendarRoutes({ records, entries }: RecordGraph) {
  const subjects: FeedScope[] = [
    { of: 'everything' },
    ...recordKinds.map((of) => ({ of })),
    ...[...entries.filter(({ kind }) => hasCalendar(kind)), ...records.filter(hasDates)].map(({ kind, id }) => ({
      of: kind,
      id,
    })),
  ];
  return locales.flatMap((lang: Locale) =>
    subjects.map((subject) => {
      const at = pageOfFeed(subject, lang).slice(homePath(lang).length, -1);
      return { params: { lang, at: at || undefined }, props: { lang, subject } };
    }),
  );
}
