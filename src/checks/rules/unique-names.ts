import { locales } from '../../language/locales.ts';
import type { ArchiveRule } from '../rule.ts';
import type { EntrySubject } from '../subject.ts';

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

/** No two entries of a kind have the same name: readers could not distinguish them, and each would have half of the records. */
export const uniqueNames: ArchiveRule = {
  name: 'record/unique-name',
  scope: 'archive',
  severity: 'note',
  judge: ({ entries }) => {
    const owners = new Map<string, string>();
    return entries.flatMap((entry) => {
      const { kind, id, file, base } = entry;
      const names = namesOf(entry).map((name) => `${kind} ${name}`);
      const other = names.map((name) => owners.get(name)).find((owner) => owner !== undefined && owner !== id);
      for (const name of names) if (!owners.has(name)) owners.set(name, id);
      if (other === undefined) return [];
      return [{ file, path: [...base, 'name'], code: 'duplicate-name' as const, params: { id, other } }];
    });
  },
};
