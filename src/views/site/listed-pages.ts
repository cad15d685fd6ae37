import { type Locale, locales } from '../../language/locales.ts';
import { changedAt } from '../../model/publication.ts';
import { changesKeys } from '../../queries/corrections.ts';
import { listingOfEntry, listingOfKind } from '../../queries/listing.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import {
  codebookNames,
  codebookPath,
  dataSegment,
  entryYearPath,
  homePath,
  letterPath,
  linkedPath,
  pagePath,
  path,
  type Section,
  sectionPath,
  yearPath,
} from '../../site/urls.ts';
import { linkedKinds } from '../entry/entry-backlinks.ts';
import { lettersOf, listedKinds } from '../entry/entry-list-page.ts';
import { type PagedEntry, pagedKinds, pageKeysOfEntry } from '../entry/entry-page.ts';
import { linkedPages } from '../entry/linked-entries.ts';
import { listSections, pageKeysOf } from '../list/list-page.ts';

/** A page that search engines may list, in the languages in which it is more than a notice. */
export interface ListedPage {
  paths: Partial<Record<Locale, string>>;
  /** The page on which a language is chosen; left out where there is none. */
  choice?: string;
  /** The day or local time at home at which it last changed in substance; left out where nothing says so. */
  modified?: string;
}

/** Pages by the name of the file that lists them. */
export type ListedPages = ReadonlyMap<string, ListedPage[]>;

const inBoth = (pathIn: (lang: Locale) => string): ListedPage['paths'] =>
  Object.fromEntries(locales.map((lang) => [lang, pathIn(lang)]));

/** When each record last changed in substance: it is in a dozen lists. Empty where nothing says so. */
const changes = new WeakMap<DatedRecord, string>();

/** A list is as new as its newest record. */
function newest(records: readonly DatedRecord[]): Pick<ListedPage, 'modified'> {
  let modified = '';
  for (const record of records) {
    const changed = changes.getOrInsertComputed(
      record,
      ({ facts, silentlyChanged }) => changedAt(facts, silentlyChanged) ?? '',
    );
    if (changed > modified) modified = changed;
  }
  return modified === '' ? {} : { modified };
}

/** `MR-2022-014` is in the file of the hundred numbers that begin with `mr-2022-0`; a new record moves no other. */
const hundredOf = ({ facts: { number } }: DatedRecord) => number.slice(0, -2).toLowerCase();

const recordPages = (record: DatedRecord): ListedPage => ({
  paths: Object.fromEntries(
    locales.flatMap((lang) => (record.texts[lang] ? [[lang, sectionPath(record.kind, lang, record.id)]] : [])),
  ),
  ...newest([record]),
});

/** The lists of a section by year, and by month where a year is full; the first of them has the newest records. */
function listPages(graph: RecordGraph, section: (typeof listSections)[number]): [string, ListedPage][] {
  const listing = listingOfKind(graph, section === 'archive' ? undefined : section);
  const periods = listing.years.flatMap((year) => [year, ...year.months]);
  const recordsOf = new Map(periods.flatMap(({ pages }) => pages.map(({ key, records }) => [key, records])));
  return [
    ['lists', { paths: inBoth((lang) => sectionPath(section, lang)), ...newest(listing.records) }],
    ...pageKeysOf(graph, section).map((key): [string, ListedPage] => [
      `${dataSegment(section)}-${key.split('-')[0]}`,
      { paths: inBoth((lang) => yearPath(section, lang, key)), ...newest(recordsOf.get(key) ?? []) },
    ]),
  ];
}

/** The lists of the entries of a kind: the whole, and by letter, which differ by language. */
function entryListPages(graph: RecordGraph, kind: (typeof listedKinds)[number]): [string, ListedPage][] {
  const letters = locales.flatMap((lang) =>
    lettersOf(graph, kind, lang).flatMap(({ pages }) =>
      pages.map(({ key }): ListedPage => ({ paths: { [lang]: letterPath(kind, lang, key) } })),
    ),
  );
  return [{ paths: inBoth((lang) => sectionPath(kind, lang)) }, ...letters].map((page) => ['lists', page]);
}

/** Entries by the first letter of their ids, so that a new one moves no other. */
const letterFileOf = ({ kind, id }: PagedEntry) => `${dataSegment(kind)}-${id.slice(0, 1)}`;

/** The page of an entry and those of the entries that name it; in files by year, those of the records that do. */
function entryPages(graph: RecordGraph, entry: PagedEntry): [string, ListedPage][] {
  const { kind, id } = entry;
  const file = letterFileOf(entry);
  const { records, years } = listingOfEntry(graph, id);
  const recordsOf = new Map(
    years
      .flatMap((year) => [year, ...year.months])
      .flatMap(({ pages }) => pages.map((page) => [page.key, page.records])),
  );
  const linked = linkedKinds.flatMap((each) =>
    Array.from(
      { length: linkedPages(graph, id, each) },
      (_, at): ListedPage => ({
        paths: inBoth((lang) => linkedPath(kind, lang, id, each, at + 1)),
      }),
    ),
  );
  return [
    [file, { paths: inBoth((lang) => sectionPath(kind, lang, id)), ...newest(records) }],
    ...linked.map((page): [string, ListedPage] => [file, page]),
    ...pageKeysOfEntry(graph, id).map((key): [string, ListedPage] => [
      `${file}-${key.split('-')[0]}`,
      { paths: inBoth((lang) => entryYearPath(kind, lang, id, key)), ...newest(recordsOf.get(key) ?? []) },
    ]),
  ];
}

/** The pages that the site has whatever its content, and those that are written for it. */
function sitePages({ records, pages }: RecordGraph): ListedPage[] {
  const written = Map.groupBy(pages, ({ id }) => id);
  const fixed = (section: Section, some: readonly DatedRecord[] = []): ListedPage => ({
    paths: inBoth((lang) => sectionPath(section, lang)),
    ...newest(some),
  });
  return [
    { paths: inBoth(homePath), choice: path(), ...newest(records) },
    fixed('figures', records),
    fixed('data', records),
    ...codebookNames.map((codebook) => ({ paths: inBoth((lang) => codebookPath(lang, codebook)) })),
    fixed('follow'),
    fixed('search'),
    ...[...written].map(([id, some]) => ({
      paths: Object.fromEntries(some.map(({ lang }) => [lang, pagePath(id, lang)])),
    })),
  ];
}

/** The corrections, and those of each year; they are in a file of their own, since most edits bring one. */
const correctionPages = (graph: RecordGraph): ListedPage[] => [
  { paths: inBoth((lang) => sectionPath('corrections', lang)) },
  ...changesKeys(graph).map((key) => ({ paths: inBoth((lang) => yearPath('corrections', lang, key)) })),
];

/**
 * Every page that search engines may list, in files that an edit changes few of: records by hundreds of numbers, lists by
 * section and year, entries by kind and first letter, and their lists by year. Notices, redirects and short addresses are not among them.
 */
export function listedPages(graph: RecordGraph): ListedPages {
  const entries = graph.entries.filter((entry): entry is PagedEntry =>
    (pagedKinds as readonly string[]).includes(entry.kind),
  );
  const all: [string, ListedPage][] = [
    ...sitePages(graph).map((page): [string, ListedPage] => ['site', page]),
    ...correctionPages(graph).map((page): [string, ListedPage] => ['corrections', page]),
    ...listSections.flatMap((section) => listPages(graph, section)),
    ...listedKinds.flatMap((kind) => entryListPages(graph, kind)),
    ...entries.flatMap((entry) => entryPages(graph, entry)),
    ...graph.records.map((record): [string, ListedPage] => [hundredOf(record), recordPages(record)]),
  ];
  const byFile = Map.groupBy(all, ([file]) => file);
  return new Map([...byFile].map(([file, some]) => [file, some.map(([, page]) => page)]));
}
