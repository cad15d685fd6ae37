import { inDictionaryOrder } from '../../language/collation.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { inPages, keyOfPage } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { linkedPath, sectionPath } from '../../site/urls.ts';
import { rangeLinks } from '../list/pagination.ts';
import { nameOf } from '../text/inline.ts';
import { type LinkedKind, linkedRoom, ofKind } from './entry-backlinks.ts';
import { entryItem, headwordOf } from './entry-item.ts';
import { type EntryListPage, groupOf, pageLimit } from './entry-list-page.ts';
import type { PagedEntry } from './entry-page.ts';

/** The entries of a kind that name an entry, in the order of a dictionary, in pages; none where its own page has all. */
function pagesOf(graph: RecordGraph, id: string, kind: LinkedKind, lang: Locale) {
  const entries = ofKind(graph, id, kind);
  if (entries.length <= linkedRoom) return [];
  const collate = inDictionaryOrder(lang);
  const sorted = entries.sort((a, b) => collate(headwordOf(a, lang), headwordOf(b, lang)));
  return inPages(sorted, pageLimit);
}

/** How many pages there are of the entries of a kind that name an entry, beyond those on its own page. */
export function linkedPages(graph: RecordGraph, id: string, kind: LinkedKind): number {
  const { length } = ofKind(graph, id, kind);
  return length <= linkedRoom ? 0 : Math.ceil(length / pageLimit);
}

/** Which entries of which kind are listed, and on which page, counted from 1. */
export interface Linked {
  kind: LinkedKind;
  page: number;
}

/** A page of the entries of a kind that name an entry. */
export function linkedEntriesPage(
  graph: RecordGraph,
  entry: PagedEntry,
  { kind, page }: Linked,
  lang: Locale,
): EntryListPage {
  const m = messagesIn(lang);
  const pages = pagesOf(graph, entry.id, kind, lang);
  const name = nameOf(entry, lang);
  const label = kind === 'organisation' ? m.entry.belongs : m.section[kind];
  const first = m.list.under(name.text, label);
  const title = page === 1 ? first : m.list.page(first, numberText(page, lang));
  const count = m.count.entries(pages.flat().length);
  const href = (number: number, each = lang) => linkedPath(entry.kind, each, entry.id, kind, number);
  const keys = pages.map((_, at) => keyOfPage(kind, at + 1));
  return {
    head: {
      lang,
      title,
      description: `${title}: ${count}`,
      path: href(page),
      translation: { path: href(page, otherLocale(lang)), exists: true },
      trail: [
        { text: m.section[entry.kind], href: sectionPath(entry.kind, lang) },
        { ...name, href: sectionPath(entry.kind, lang, entry.id) },
        ...(page === 1 ? [] : [{ text: label, href: href(1) }]),
      ],
    },
    intro: undefined,
    count,
    groups: [groupOf((pages[page - 1] ?? []).map((each) => entryItem(graph, each, lang)))],
    kinds: [],
    letters: [],
    further: undefined,
    pages: rangeLinks(
      pages.map(({ length }, at) => ({ key: keys[at] ?? '', size: length })),
      keyOfPage(kind, page),
      (key) => href(keys.indexOf(key) + 1),
      lang,
    ),
    empty: m.list.empty,
  };
}
