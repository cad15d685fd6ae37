import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { spansWhere } from '../../model/span.ts';
import { type StatusGroup, statusGroups } from '../../model/status.ts';
import { inPages, keyOfPage, listingOfKind, partsOfKey } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { callsIn, yearOf } from '../../queries/records.ts';
import { clock } from '../../site/settings.ts';
import { sectionPath, yearPath } from '../../site/urls.ts';
import { timed } from '../record/timed.ts';
import { listItem } from './list-item.ts';
import { type CountedLink, pageLabel, rangeLinks } from './pagination.ts';
import type { ListPage } from './record-list.ts';

const groups = Object.keys(statusGroups) as StatusGroup[];

/** The key of the first page of a group. */
const keyOf = (group: StatusGroup) => `status_${group}`;

/** Whether a key is that of a page of calls of a status. */
export const isStatusKey = (key: string) => key.startsWith('status_');

const pagesOf = (graph: RecordGraph, group: StatusGroup) =>
  inPages(callsIn(graph, group, clock()), listingOfKind(graph, 'funding-call').limit);

/** The pages of all statuses, those of which there is no call included, so that their addresses answer at any time. */
export function statusKeys(graph: RecordGraph): string[] {
  if (listingOfKind(graph, 'funding-call').records.length === 0) return [];
  return groups.flatMap((group) =>
    Array.from({ length: Math.max(1, pagesOf(graph, group).length) }, (_, at) => keyOfPage(keyOf(group), at + 1)),
  );
}

/** Links from the list of calls to those of each status. Without counts: time changes them after the build. */
export function statusLinks(graph: RecordGraph, key: string | undefined, lang: Locale): CountedLink[] {
  if (listingOfKind(graph, 'funding-call').records.length === 0) return [];
  const m = messagesIn(lang).list;
  return [
    { text: m.anyStatus, href: sectionPath('funding-call', lang), isCurrent: key === undefined },
    ...groups.map((group) => ({
      text: m.statusGroup[group],
      href: yearPath('funding-call', lang, keyOf(group)),
      isCurrent: key !== undefined && partsOfKey(key).period === keyOf(group),
    })),
  ];
}

/** The calls of a status at the reader’s clock: each is shown while it has it, also when that begins after the build. */
export function statusPage(graph: RecordGraph, key: string, lang: Locale): ListPage {
  const m = messagesIn(lang);
  const { period, page } = partsOfKey(key);
  const group = groups.find((each) => keyOf(each) === period);
  if (!group) throw new Error(`No list of funding calls has the key ${key}.`);
  const now = clock();
  const pages = pagesOf(graph, group);
  const items = (pages[page - 1] ?? []).map(({ record, span }) => ({
    year: group === 'open' || group === 'coming' ? '' : yearOf(record),
    item: { ...listItem(graph, record, lang), ...timed(span, now) },
  }));
  const name = m.section['funding-call'];
  const first = m.list.under(name, m.list.statusGroup[group]);
  const title = page === 1 ? first : m.list.page(first, numberText(page, lang));
  const path = (each: Locale) => yearPath('funding-call', each, key);
  const sizes = pages.map((each, at) => ({ key: keyOfPage(period, at + 1), size: each.length }));
  const spans = pages.flat().map(({ span }) => span);
  return {
    head: {
      lang,
      title,
      description: `${title}. ${m.list.statusIntro}`,
      path: path(lang),
      translation: { path: path(otherLocale(lang)), exists: true },
      trail: [
        { text: name, href: sectionPath('funding-call', lang) },
        ...(page === 1 ? [] : [{ text: first, href: yearPath('funding-call', lang, period) }]),
      ],
    },
    intro: m.list.statusIntro,
    currents: [],
    count: '',
    total: items.length,
    kinds: [],
    statuses: statusLinks(graph, key, lang),
    figures: undefined,
    groups: [...Map.groupBy(items, ({ year }) => year)].map(([year, some]) => ({
      title: year && pageLabel(year, lang),
      items: some.map(({ item }) => item),
    })),
    gaps: spansWhere(spans, now, (count) => count === 0).map((gap) => ({
      ...timed(gap, now),
      text: m.list.statusNone[group],
    })),
    years: [],
    months: [],
    pages: rangeLinks(sizes, key, (each) => yearPath('funding-call', lang, each), lang),
    earlier: undefined,
    later: undefined,
    empty: m.list.empty,
    citations: [],
  };
}
