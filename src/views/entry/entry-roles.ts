import type { ArchiveEntry } from '../../archive/archive.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { relationsOf } from '../../model/entries.ts';
import type { RelationType } from '../../model/relations.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { nameIn } from '../text/inline.ts';

type OfficialRole = NonNullable<Officials[number]['role']>;

type Officials = Extract<DatedRecord, { kind: 'meeting' }>['facts']['officials'];

/** The entries for a person among the officials of a record. */
function officialEntries(id: string, { facts }: DatedRecord): Officials {
  return 'officials' in facts ? facts.officials.filter(({ person }) => person === id) : [];
}

/** The roles of an entry in a record without repetition; an official has the role that the record gives, if any. */
export function playedIn(id: string, record: DatedRecord): (OfficialRole | RelationType)[] {
  const relations = relationsOf(record.kind, record.facts as never).filter((each) => each.id === id);
  const types = relations.map(({ type }) => type);
  const played = officialEntries(id, record).flatMap(({ role }) => role ?? []);
  return [...new Set([...played, ...types.filter((type) => type !== 'official' || played.length === 0)])];
}

/** The name of a role, which differs for persons and organisations. */
export function roleName(role: OfficialRole | RelationType, kind: ArchiveEntry['kind'], lang: Locale): string {
  const { role: played, relation } = messagesIn(lang);
  if (kind === 'person' && role in played) return played[role as OfficialRole];
  return relation[role as RelationType];
}

/** The names of an entry’s roles in a record: “organiser”, “participant”. The role of a topic is left out as obvious. */
function rolesIn({ kind, id }: ArchiveEntry, record: DatedRecord, lang: Locale): string[] {
  const named = playedIn(id, record).filter((role) => role !== kind && role !== 'official');
  return [...new Set(named.map((role) => roleName(role, kind, lang)))];
}

/** The offices in which a record names a person. */
function officesIn(entry: ArchiveEntry, record: DatedRecord, lang: Locale): string[] {
  if (entry.kind !== 'person') return [];
  const named = officialEntries(entry.id, record);
  const [held, former] = [named.flatMap(({ offices }) => offices), named.flatMap((each) => each.former)];
  return entry.facts.offices.flatMap(({ id, title }) => {
    if (!held.includes(id)) return [];
    const { text } = nameIn(title, lang);
    return former.includes(id) ? messagesIn(lang).fact.formerOffice(text) : text;
  });
}

/** The offices of a person in a record, then the roles of the entry; empty where there are none. */
export function roleText(entry: ArchiveEntry, record: DatedRecord, lang: Locale): string {
  const text = [...officesIn(entry, record, lang), rolesIn(entry, record, lang).join(', ')].filter(Boolean).join('; ');
  return text && messagesIn(lang).entry.role(text);
}

/** How often an entry had each role, the most frequent first: “participant 7 times, organiser once”. */
export function roleCounts(entry: ArchiveEntry, records: readonly DatedRecord[], lang: Locale): string {
  const m = messagesIn(lang);
  const roles = records.flatMap((record) => rolesIn(entry, record, lang));
  return [...Map.groupBy(roles, (role) => role)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([role, { length }]) => m.entry.roleCount(role, m.count.times(length)))
    .join(', ');
}
