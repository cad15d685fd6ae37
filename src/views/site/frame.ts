import type { Thing as StructuredThing } from 'schema-dts';
import { dateText } from '../../language/dates.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { homePath, pagePath, type Section, sectionPath } from '../../site/urls.ts';
import type { CalendarLinks } from '../calendar/calendar-links.ts';
import type { CitationItem } from '../cite/citation-item.ts';
import type { FeedLinks } from '../feed/feed-address.ts';
import { pagesAbove } from '../list/pages-above.ts';
import type { TypedLink } from '../record/signposts.ts';
import { type Inline, nameIn } from '../text/inline.ts';
import { type HelplineView, helplineViews } from './helplines.ts';
import { oncePerBuild } from './once-per-build.ts';
import type { Renewal } from './renewal.ts';
import { siteName } from './site-name.ts';

/** The metadata that every page has. */
export interface PageHead {
  lang: Locale;
  /** The heading of the page, and the beginning of its `<title>`. */
  title: string;
  /** The language of the title, where it is not that of the page. */
  titleLang?: Locale;
  /** What the browser’s tab and history show in place of the heading and the name of the site. */
  tabTitle?: string;
  /** Added to the heading in the `<title>` only, where pages could share a heading: two people may have one name. */
  titleNote?: string;
  description: string;
  /** The path of this page. */
  path: string;
  /** The same page in the other language; `exists` is false where a notice replaces a missing translation. */
  translation: { path: string; exists: boolean };
  /** The breadcrumbs between the home page and this one, without either. */
  trail: Inline[];
  /** Hidden from search engines (`noindex`): notices, tombstones. */
  hidden?: boolean;
  /** The kind of record that the page is about; selects the picture for link previews. */
  picture?: RecordKind;
  /** The feed in which what the page lists, or the record that it shows, appears. */
  feed?: FeedLinks;
  /** The calendar with the dates of what the page lists or shows. */
  calendar?: CalendarLinks;
  /** How the page is cited. */
  citation?: CitationItem;
  /** The same in other formats, by media type. */
  formats?: readonly { type: string; path: string }[];
  /** Typed links for programs that come to the page (signposting.org). */
  signposts?: readonly TypedLink[];
  /** What the page is about, as structured data (schema.org); what it is mainly about comes first, with an id. */
  things?: readonly StructuredThing[];
  /** The path of the page of which this one shows an earlier version (RFC 7089, `original`). */
  original?: string;
  /** The path of the file that lists the versions of the page (RFC 7089). */
  timeMap?: string;
  /** For readers who see the page after it was due to change. */
  renewal?: Renewal | undefined;
  /** The path to which a page at a former address redirects. */
  leadsTo?: string;
}

/** Links at the foot of every page, under a heading. */
export interface FootGroup {
  id: string;
  title: string;
  inlines: Inline[];
}

/** Header and footer of every page in a language. */
export interface Frame {
  lang: Locale;
  siteName: string;
  homeHref: string;
  navigation: Inline[];
  /** At the foot of every page: all sections and pages of the site, under a few headings. */
  foot: FootGroup[];
  helplines: HelplineView[];
  helpHref: string | undefined;
  exitHref: string | undefined;
  searchHref: string;
  /** Who publishes the site; undefined where it does not say. */
  publisher: string | undefined;
  licence: Inline | undefined;
  independence: string | undefined;
  reach: string | undefined;
}

const mainSections: Section[] = ['meeting', 'campaign', 'funding-call', 'organisation', 'archive'];
/** What the menu at the top does not have; the lists of names lead to each other, home and archive to the figures. */
const recordSections: Section[] = ['data', 'follow', 'corrections'];

/** The site’s own pages at the top of their tree, but for the help in the header; the pages below are linked from these. */
function siteInlines(pages: RecordGraph['pages'], lang: Locale): Inline[] {
  return pages
    .filter((page) => page.lang === lang && page.id !== 'help' && pagesAbove(pages, page.id, lang).length === 0)
    .map(({ id, words }) => ({ text: words.title, href: pagePath(id, lang) }));
}

function surroundings(graph: RecordGraph, lang: Locale): Frame {
  const { site, pages } = graph;
  const m = messagesIn(lang);
  const linkTo = (section: Section): Inline => ({ text: m.section[section], href: sectionPath(section, lang) });
  const own = pages.filter((page) => page.lang === lang);
  return {
    lang,
    siteName: siteName(graph, lang),
    homeHref: homePath(lang),
    navigation: mainSections.map(linkTo),
    foot: [
      { id: 'foot-record', title: m.frame.record, inlines: recordSections.map(linkTo) },
      { id: 'foot-site', title: m.frame.site, inlines: siteInlines(pages, lang) },
    ].filter(({ inlines }) => inlines.length > 0),
    helplines: helplineViews(graph, lang),
    helpHref: own.some(({ id }) => id === 'help') ? pagePath('help', lang) : undefined,
    exitHref: site?.exit,
    searchHref: sectionPath('search', lang),
    publisher: site?.publisher && m.frame.publisher(nameIn(site.publisher, lang).text),
    licence: site?.licence && { text: m.frame.licence(site.licence.name), href: site.licence.url },
    independence: site?.independence && nameIn(site.independence, lang).text,
    reach: site?.reach && m.frame.reach(dateText(site.reach, lang)),
  };
}

/** Header and footer of every page in a language; made once per build. */
export const frameIn = oncePerBuild(surroundings);

/** Header and footer of a page in both languages. */
export const framesOf = (graph: RecordGraph): [Frame, Frame] => [frameIn(graph, 'en'), frameIn(graph, 'hu')];

/** The other languages of a page, for hreflang: only where the translation exists and search engines see both; then the page itself as well. */
export function alternates({ lang, path, translation, hidden }: PageHead): { lang: Locale; path: string }[] {
  if (hidden || !translation.exists) return [];
  return locales.map((each) => ({ lang: each, path: each === lang ? path : translation.path }));
}
