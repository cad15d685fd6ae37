import { locales } from '../../language/locales.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import type { ArchiveSubject, EntrySubject } from '../subject.ts';

/** What distinguishes one entry from another for a reader: its name in each language; of a person, the office as well. */
function namesOf({ kind, facts }: EntrySubject): string[] {
  if (kind === 'person') {
    const { family, given } = facts.name;
    return facts.offices.map(({ organisation }) => `${family}, ${given}, ${organisation}`);
  }
  if (kind === 'organisation' || kind === 'programme' || kind === 'topic' || kind === 'place') {
    return locales.flatMap((lang) => (facts.name[lang] ? `${lang}: ${facts.name[lang]}` : []));
  }
  if (kind === 'term') return locales.flatMap((lang) => (facts.term[lang] ? `${lang}: ${facts.term[lang]}` : []));
  if (kind !== 'document') return [];
  const { title, publisher, edition, year, published } = facts;
  return locales.flatMap((lang) => {
    const own = title[lang];
    return own ? [lang, own, publisher, edition, year, published].join(' ') : [];
  });
}

/** Titles that another record has already. */
function sameTitles({ records }: ArchiveSubject): Claim[] {
  const owners = new Map<string, string>();
  return records.flatMap(({ id, texts }) =>
    locales.flatMap((lang): Claim[] => {
      const { file = '', words } = texts[lang] ?? {};
      if (!words?.title) return [];
      const other = owners.getOrInsert(`${lang} ${words.title.toLowerCase()}`, id);
      return other === id ? [] : [{ file, path: ['title'], code: 'same-title', params: { other } }];
    }),
  );
}

/** No two entries of a kind have the same name, and no two records the same title: readers could not distinguish them. */
export const uniqueNames: ArchiveRule = {
  name: 'record/unique-name',
  scope: 'archive',
  severity: 'note',
  judge: (archive) => {
    const owners = new Map<string, string>();
    const names = archive.entries.flatMap((entry): Claim[] => {
      const { kind, id, file, base } = entry;
      const own = namesOf(entry).map((name) => `${kind} ${name}`);
      const other = own.map((name) => owners.get(name)).find((owner) => owner !== undefined && owner !== id);
      for (const name of own) if (!owners.has(name)) owners.set(name, id);
      if (other === undefined) return [];
      return [{ file, path: [...base, 'name'], code: 'duplicate-name', params: { id, other } }];
    });
    return [...names, ...sameTitles(archive)];
  },
};
