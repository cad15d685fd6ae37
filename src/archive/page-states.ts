import { createHash } from 'node:crypto';
import { type Locale, locales } from '../language/locales.ts';
import { occasionOf } from '../model/occasion.ts';
import { pagePath, type Section, sectionPath, sections, yearPath } from '../site/urls.ts';
import type { Archive, ArchiveRecord } from './archive.ts';

/** A page of the site as it follows from the content: what it is, its address, and a hash of what it is made of. */
export interface PageState {
  kind: Section | 'page' | 'year' | 'redirect';
  id: string;
  /** What it is called; empty where it has no name of its own. */
  title: string;
  addresses: Partial<Record<Locale, string>>;
  digest: string;
  /** The reference number of a record: it stays the same through a renaming. */
  number?: string;
  /** Whether it is what is left of a removed record. */
  isTombstone?: boolean;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const inBoth = (address: (lang: Locale) => string) => Object.fromEntries(locales.map((lang) => [lang, address(lang)]));

const isSection = (kind: string): kind is Section => Object.hasOwn(sections, kind);

function nameOf(facts: object): string {
  const { name, title } = facts as Record<string, Record<string, string> | undefined>;
  const { en, hu, given, family } = name ?? title ?? {};
  return en ?? hu ?? [given, family].filter(Boolean).join(' ');
}

/** The year under which a record is listed, as its list is called. */
const yearOf = ({ facts }: ArchiveRecord) => occasionOf(facts).date.slice(0, 4) || 'undated';

/** The lists of years, in each section and in the archive of all; what they hold follows from the records. */
function yearStates(records: readonly ArchiveRecord[]): PageState[] {
  const lists = new Map<string, PageState>();
  for (const record of records) {
    for (const section of [record.kind, 'archive'] as const) {
      const year = yearOf(record);
      const addresses = inBoth((lang) => yearPath(section, lang, year));
      lists.set(`${section}/${year}`, { kind: 'year', id: `${section}/${year}`, title: year, addresses, digest: '' });
    }
  }
  return [...lists.values()];
}

/** Every page that follows from what an archive shows; lists by their addresses alone. */
export function pageStates({ records, tombstones, entries, pages, redirects }: Archive): PageState[] {
  const kindOf = new Map([...records, ...tombstones, ...entries].map(({ id, kind }) => [id, kind]));
  return [
    ...records.map(
      ({ kind, id, facts, texts, digest }): PageState => ({
        kind,
        id,
        title: texts.en?.words.title ?? texts.hu?.words.title ?? '',
        addresses: inBoth((lang) => sectionPath(kind, lang, id)),
        digest,
        number: facts.number,
      }),
    ),
    ...tombstones.map(
      ({ kind, id, facts }): PageState => ({
        kind,
        id,
        title: facts.number,
        addresses: inBoth((lang) => sectionPath(kind, lang, id)),
        digest: hash(facts),
        number: facts.number,
        isTombstone: true,
      }),
    ),
    // Terms share one page, and places have none.
    ...entries.flatMap(({ kind, id, facts }): PageState[] => {
      if (kind === 'term' || !isSection(kind)) return [];
      const addresses = inBoth((lang) => sectionPath(kind, lang, id));
      return [{ kind, id, title: nameOf(facts), addresses, digest: hash(facts) }];
    }),
    ...pages.map(
      ({ id, lang, words, digest }): PageState => ({
        kind: 'page',
        id: `${id}/${lang}`,
        title: words.title,
        addresses: { [lang]: pagePath(id, lang) },
        digest,
      }),
    ),
    ...redirects.flatMap(({ from, to }): PageState[] => {
      const kind = kindOf.get(to);
      if (!kind || !isSection(kind)) return [];
      const addresses = inBoth((lang) => sectionPath(kind, lang, from));
      return [{ kind: 'redirect', id: from, title: to, addresses, digest: hash(to) }];
    }),
    ...yearStates(records),
  ];
}
