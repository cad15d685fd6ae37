import type { ArchiveEntry } from '../archive/archive.ts';
import { type Locale, otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { typography } from '../language/typography.ts';
import { isRecordKind } from '../model/kinds.ts';
import type { DatedRecord, Holdings, Naming } from '../queries/holdings.ts';
import { byYear } from '../queries/records.ts';
import { sectionPath } from '../site/urls.ts';
import { entryFacts } from './entry-facts.ts';
import type { Fact } from './fact.ts';
import type { PageHead } from './frame.ts';
import { type ListItem, listItem } from './list-item.ts';
import { yearLabel } from './list-page.ts';
import { linkTo, nameOf, type Piece } from './piece.ts';

/** Kinds of entry that have pages of their own. */
export const pagedKinds = ['organisation', 'person', 'topic', 'programme', 'document'] as const;

export type PagedKind = (typeof pagedKinds)[number];

export type PagedEntry = Extract<ArchiveEntry, { kind: PagedKind }>;

/** A record that names an entry, with what the entry is to it. */
export interface NamingItem extends ListItem {
  relations: string;
}

/** The page of a reference entry with everything that refers to it. */
export interface EntryPage {
  head: PageHead;
  kindLabel: string;
  description: string | undefined;
  facts: Fact[];
  count: string;
  groups: { year: string; items: NamingItem[] }[];
  empty: string;
  /** Other entries that name it: offices held there, programmes managed, documents published. */
  entries: Piece[];
}

const isByRecord = (naming: Naming): naming is Naming & { by: DatedRecord } => isRecordKind(naming.by.kind);

function descriptionOf({ facts }: PagedEntry, lang: Locale): string | undefined {
  const text = 'description' in facts ? facts.description : 'note' in facts ? facts.note : undefined;
  return text && typography(text[lang], lang);
}

/** The page of an entry: its facts, and the records that name it, by year. */
export function entryPage(holdings: Holdings, entry: PagedEntry, lang: Locale): EntryPage {
  const m = messagesIn(lang);
  const { kind, id } = entry;
  const name = nameOf(entry, lang);
  const namings = holdings.namings.get(id) ?? [];
  const byRecord = Map.groupBy(namings.filter(isByRecord), ({ by }) => by);
  const relations = (record: DatedRecord) =>
    [...new Set((byRecord.get(record) ?? []).map(({ relation }) => m.relation[relation.type]))].join(', ');
  const records = [...byRecord.keys()];
  const others = new Set(namings.filter((naming) => !isByRecord(naming)).map(({ by }) => by));
  const description = descriptionOf(entry, lang);
  return {
    head: {
      lang,
      title: name.text,
      ...(name.lang && { titleLang: name.lang }),
      ...(entry.kind === 'person' && { titleNote: entry.facts.offices[0]?.title[lang] ?? '' }),
      description: description ?? `${name.text}: ${m.count.records(records.length)}`,
      path: sectionPath(kind, lang, id),
      twin: { path: sectionPath(kind, otherLocale(lang), id), exists: true },
      trail: [{ text: m.section[kind], href: sectionPath(kind, lang) }],
    },
    kindLabel: m.kind[kind],
    description,
    facts: entryFacts(holdings, entry, lang),
    count: m.count.records(records.length),
    groups: byYear(records).map(([year, some]) => ({
      year: yearLabel(year, lang),
      items: some.map((record) => ({ ...listItem(holdings, record, lang), relations: relations(record) })),
    })),
    empty: m.entry.namedNone,
    entries: [...others].map((each) => ({ ...linkTo(each, lang), aside: m.kind[each.kind] })),
  };
}
