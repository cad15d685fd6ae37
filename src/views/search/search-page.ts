import { dateText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { recordKinds } from '../../model/kinds.ts';
import { listingOfKind } from '../../queries/listing.ts';
import { isOf, type RecordGraph } from '../../queries/record-graph.ts';
import { filePath, homePath, pagePath, path, type Section, sectionPath, yearPath } from '../../site/urls.ts';
import { feedLinks } from '../feed/feed-address.ts';
import { pageLabel } from '../list/pagination.ts';
import type { PageHead } from '../site/frame.ts';
import { type HelplineView, helplineViews } from '../site/helplines.ts';
import type { Inline } from '../text/inline.ts';

/** Links to lists of the record, under one heading. */
export interface WaysIn {
  title: string;
  links: Inline[];
}

/** The search page: the search box, and lists to browse without JavaScript or when there are no results. */
export interface SearchPage {
  head: PageHead;
  /** The path of the index files, ending in a slash. */
  bundles: string;
  /** The path of Pagefind’s files, ending in a slash. */
  pagefind: string;
  /** The base path, for the addresses of results. */
  baseUrl: string;
  /** The paths before the names of feeds: of everything, of each kind, and before the ids of entries. */
  feedHomes: Record<string, string>;
  /** Example queries that show what the search understands, each linking to its results. */
  examples: Inline[];
  /** Whom to call, for a question that asks for help, and the page that says more. */
  helplines: HelplineView[];
  help: Inline | undefined;
  ways: WaysIn[];
}

const byKind: Section[] = ['archive', 'meeting', 'campaign', 'funding-call'];
const followed: Section[] = [...recordKinds, 'organisation', 'person', 'topic', 'programme'];
const byName: Section[] = ['organisation', 'person', 'topic', 'programme', 'document', 'term'];

/** Example queries from the record itself: the abbreviation of a forum, a date and a reference number. */
function examples(graph: RecordGraph, lang: Locale): Inline[] {
  const { entries, backlinks, records } = graph;
  const timesNamed = (id: string) => backlinks.get(id)?.length ?? 0;
  const [forum] = entries
    .flatMap((entry) => (isOf(entry, 'organisation') && entry.facts.kind === 'forum' ? [entry] : []))
    .filter(({ facts }) => facts.abbreviation?.[lang])
    .sort((a, b) => timesNamed(b.id) - timesNamed(a.id));
  const session = records.find(({ kind, occasion }) => kind === 'meeting' && occasion.date.length === 10);
  const queries = [
    forum?.facts.abbreviation?.[lang],
    session && dateText(session.occasion.date, lang),
    session?.facts.number,
  ];
  return queries
    .filter((text) => text !== undefined)
    .map((text) => {
      const words = new URLSearchParams({ q: text.replaceAll('\u00a0', ' ') });
      return { text, href: `${sectionPath('search', lang)}?${words}` };
    });
}

export function searchPage(graph: RecordGraph, lang: Locale): SearchPage {
  const m = messagesIn(lang);
  const hasHelp = graph.pages.some((page) => page.id === 'help' && page.lang === lang);
  const linkTo = (section: Section): Inline => ({ text: m.section[section], href: sectionPath(section, lang) });
  return {
    head: {
      lang,
      title: m.section.search,
      description: m.search.lead,
      path: sectionPath('search', lang),
      translation: { path: sectionPath('search', otherLocale(lang)), exists: true },
      trail: [],
      feed: feedLinks(m.feed.name.everything, { of: 'everything' }, lang),
    },
    bundles: filePath('search/'),
    pagefind: filePath('pagefind/'),
    baseUrl: path(),
    feedHomes: {
      everything: homePath(lang),
      ...Object.fromEntries(followed.map((section) => [section, sectionPath(section, lang)])),
    },
    examples: examples(graph, lang),
    helplines: helplineViews(graph, lang),
    help: hasHelp ? { text: m.home.moreHelp, href: pagePath('help', lang) } : undefined,
    ways: [
      { title: m.search.ways.kind, links: byKind.map(linkTo) },
      { title: m.search.ways.name, links: byName.map(linkTo) },
      {
        title: m.search.ways.year,
        links: listingOfKind(graph, undefined).years.map(({ key }) => ({
          text: pageLabel(key, lang),
          href: yearPath('archive', lang, key),
        })),
      },
    ],
  };
}
