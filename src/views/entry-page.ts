import type { ArchiveEntry } from '../archive/archive.ts';
import { type Locale, otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { typography } from '../language/typography.ts';
import { relationsOf } from '../model/entries.ts';
import type { DatedRecord, Holdings } from '../queries/holdings.ts';
import { isLong, leafKeys, shelfOfEntry } from '../queries/shelf.ts';
import { entryYearPath, sectionPath } from '../site/urls.ts';
import { type Chapter, chapterLabel, chapterOf } from './chapter.ts';
import { entryFacts } from './entry-facts.ts';
import { entryNamings } from './entry-namings.ts';
import type { Fact } from './fact.ts';
import type { PageHead } from './frame.ts';
import { type ListItem, listItem } from './list-item.ts';
import { nameOf } from './piece.ts';

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
  chapter: Chapter<NamingItem>;
  empty: string;
}

function descriptionOf({ facts }: PagedEntry, lang: Locale): string | undefined {
  const text = 'description' in facts ? facts.description : 'note' in facts ? facts.note : undefined;
  return text && typography(text[lang], lang);
}

/** What an entry is to a record that names it, in words. */
function relationsTo(id: string, { kind, facts }: DatedRecord, lang: Locale): string {
  const types = relationsOf(kind, facts as never).flatMap((relation) => (relation.id === id ? relation.type : []));
  return [...new Set(types)].map((type) => messagesIn(lang).relation[type]).join(', ');
}

/** The years, and months of full years, of an entry that more records name than one page holds. */
export function chaptersOfEntry(holdings: Holdings, id: string): string[] {
  const shelf = shelfOfEntry(holdings, id);
  return isLong(shelf) ? leafKeys(shelf) : [];
}

/** What tells a page from others of the same name: the year or month; the office, for two people may have one name. */
function noteOf(entry: PagedEntry, lang: Locale, key: string | undefined): string | undefined {
  if (key !== undefined) return chapterLabel(key, lang);
  return entry.kind === 'person' ? entry.facts.offices[0]?.title[lang] : undefined;
}

/** The head of the page of an entry, or of one year or month of it. */
function headOf(entry: PagedEntry, description: string, lang: Locale, key: string | undefined): PageHead {
  const { kind, id } = entry;
  const name = nameOf(entry, lang);
  const note = noteOf(entry, lang, key);
  const pathIn = (each: Locale) =>
    key === undefined ? sectionPath(kind, each, id) : entryYearPath(kind, each, id, key);
  return {
    lang,
    title: name.text,
    ...(name.lang && { titleLang: name.lang }),
    ...(note !== undefined && { titleNote: note }),
    description,
    path: pathIn(lang),
    twin: { path: pathIn(otherLocale(lang)), exists: true },
    trail: [
      { text: messagesIn(lang).section[kind], href: sectionPath(kind, lang) },
      ...(key === undefined ? [] : [{ ...name, href: sectionPath(kind, lang, id) }]),
    ],
  };
}

/** The page of an entry: its facts, and the records that name it, by year; or the records of one year or month alone. */
export function entryPage(holdings: Holdings, entry: PagedEntry, lang: Locale, key?: string): EntryPage {
  const m = messagesIn(lang);
  const { kind, id } = entry;
  const shelf = shelfOfEntry(holdings, id);
  const chapter = chapterOf({
    shelf,
    key,
    href: (each) => entryYearPath(kind, lang, id, each),
    item: (record) => ({ ...listItem(holdings, record, lang), relations: relationsTo(id, record, lang) }),
    lang,
  });
  const description = descriptionOf(entry, lang);
  const isFront = key === undefined;
  const called = [nameOf(entry, lang).text, noteOf(entry, lang, key) ?? []].flat().join(', ');
  return {
    head: headOf(entry, (isFront && description) || `${called}: ${m.count.records(chapter.total)}`, lang, key),
    kindLabel: m.kind[kind],
    description: isFront ? description : undefined,
    facts: isFront ? [...entryFacts(holdings, entry, lang), ...entryNamings(holdings, entry, lang)] : [],
    chapter: isLong(shelf) ? chapter : { ...chapter, years: [] },
    empty: m.entry.namedNone,
  };
}
