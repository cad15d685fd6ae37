import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { recordKinds } from '../../model/kinds.ts';
import { homePath, sectionPath } from '../../site/urls.ts';
import { type CalendarLinks, calendarLinks } from '../calendar/calendar-links.ts';
import type { PageHead } from '../site/frame.ts';
import { type FeedLinks, feedLinks } from './feed-address.ts';

/** The page that explains how to follow the record, with the feeds that have no page of their own to lead to them. */
export interface FollowPage {
  head: PageHead;
  feeds: (FeedLinks & { about: string })[];
  calendars: (CalendarLinks & { name: string })[];
}

export function followPage(lang: Locale): FollowPage {
  const m = messagesIn(lang);
  const { name, about } = m.feed;
  const everything = feedLinks(name.everything, { of: 'everything' }, lang);
  return {
    head: {
      lang,
      title: m.section.follow,
      description: m.feed.lead,
      path: sectionPath('follow', lang),
      translation: { path: sectionPath('follow', otherLocale(lang)), exists: true },
      trail: [],
      feed: everything,
    },
    feeds: [
      { ...everything, about: about.everything },
      ...recordKinds.map((kind) => ({
        ...feedLinks(m.section[kind], { of: kind }, lang),
        about: m.sectionIntro[kind],
      })),
      { ...feedLinks(name.corrections, { of: 'corrections' }, lang), about: about.corrections },
    ],
    calendars: [
      { ...calendarLinks(homePath(lang)), name: name.everything },
      ...recordKinds.map((kind) => ({ ...calendarLinks(sectionPath(kind, lang)), name: m.section[kind] })),
    ],
  };
}
