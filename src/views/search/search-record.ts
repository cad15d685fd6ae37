import { unjoined } from '../../language/keep-together.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { callStatus, dueDeadline, statusTurns } from '../../model/call-status.ts';
import { relationsOf } from '../../model/entries.ts';
import { endOf as instantAfter, secondsOf } from '../../model/instant.ts';
import { moneyKind } from '../../model/money-kind.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import { idOn } from '../../model/presence.ts';
import type { RelationType } from '../../model/relations.ts';
import { type Cast, type RolesOfRecord, roles } from '../../model/roles.ts';
import { type DatedRecord, isOf, type RecordGraph, type Thing, thingOf } from '../../queries/record-graph.ts';
import {
  type IndexedAmount,
  type IndexedDeadline,
  type RecordText,
  type TextToIndex,
  utcText,
} from '../../search/index/index-format.ts';
import type { RecordToIndex } from '../../search/index/record-files.ts';
import type { Facet } from '../../search/query/facets.ts';
import { clock } from '../../site/settings.ts';
import { sectionPath } from '../../site/urls.ts';
import { playedIn } from '../entry/entry-roles.ts';
import { whenOf } from '../list/when.ts';
import { partTexts } from '../record/part-texts.ts';
import { recordParts } from '../record/record-parts.ts';
import { nameOf, titleIn } from '../text/inline.ts';

const relationsIn = ({ kind, facts }: DatedRecord) => relationsOf(kind, facts as never);

const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** The codes of a call and of its project. */
function codesOf({ facts }: DatedRecord): string[] {
  const codes = [
    'code' in facts ? facts.code : undefined,
    'project-code' in facts ? facts['project-code'] : undefined,
    'outcome' in facts ? facts.outcome?.['project-code'] : undefined,
  ];
  return unique(codes.flatMap((code) => code ?? []));
}

/** The end of a record, as precise as it is known; empty where it has none of its own, or an open or unknown one. */
const endOf = ({ facts }: DatedRecord): string =>
  ('end' in facts && facts.end && facts.end !== 'open' && facts.end) || '';

/** The deadline of a call for applications: of several rounds, that of the present or next one. */
function deadlineOf(record: DatedRecord, now = clock): IndexedDeadline | undefined {
  const last = isOf(record, 'funding-call') ? dueDeadline(record.facts, now()) : undefined;
  return last && { at: last.at, zone: last.zone, passes: secondsOf(instantAfter(last.at, last.zone)) ?? 0 };
}

/** The sums of a call, each as one source put it. */
function amountsOf(record: DatedRecord): IndexedAmount[] {
  if (!isOf(record, 'funding-call')) return [];
  return record.facts.amounts.map((amount) => {
    const { value, min, max, qualifier, currency, at } = amount;
    return { kind: moneyKind(amount, record.facts), value, min, max, qualifier, currency, at };
  });
}

/** The forums that met, or else the organisers. */
const bodiesOf = ({ facts }: DatedRecord): string[] =>
  'forums' in facts && facts.forums.length > 0 ? facts.forums.map((forum) => idOn(forum, 'forum')) : facts.organisers;

/** The published entries of a record by role. */
function rolesOfRecord(graph: RecordGraph, record: DatedRecord): RolesOfRecord {
  const all: RolesOfRecord = { organisation: {}, person: {} };
  const named = unique(relationsIn(record).map(({ id }) => id));
  for (const id of named) {
    const kind = graph.byId.get(id)?.kind;
    if (kind !== 'organisation' && kind !== 'person') continue;
    const played: readonly string[] = playedIn(id, record);
    for (const role of roles[kind satisfies Cast])
      if (played.includes(role)) all[kind][role] = [...(all[kind][role] ?? []), id];
  }
  return all;
}

/** The facet values of a record, the same in both languages. */
export function recordToIndex(graph: RecordGraph, record: DatedRecord, now: Temporal.Instant): RecordToIndex {
  const relations = relationsIn(record);
  const idsOf = (kind: Thing['kind'], type?: RelationType) =>
    unique(
      relations.flatMap((relation) =>
        (!type || relation.type === type) && thingOf(graph, kind, relation.id) ? relation.id : [],
      ),
    );
  const isCall = isOf(record, 'funding-call');
  const end = endOf(record);
  const last = end || record.occasion.date;
  const chosen: Record<Facet, string[]> = {
    kind: [record.kind],
    forum: idsOf('organisation', 'forum'),
    organisation: idsOf('organisation'),
    role: [],
    topic: idsOf('topic'),
    programme: idsOf('programme'),
    person: idsOf('person'),
    status: isCall ? [callStatus(record.facts, now)] : [],
  };
  return {
    number: record.facts.number,
    from: record.occasion.date && firstDay(record.occasion.date),
    to: last && lastDay(last),
    facets: chosen,
    deadline: deadlineOf(record, () => now),
    statusChanges: isCall
      ? statusTurns(record.facts, now).map((at) => [at.epochMilliseconds, callStatus(record.facts, at)])
      : [],
    codes: codesOf(record),
    roles: rolesOfRecord(graph, record),
    bodies: bodiesOf(record).filter((id) => graph.byId.has(id)),
    end,
    original: record.facts.original,
    amounts: amountsOf(record),
    sources: record.facts.sources.map(({ url }) => url),
  };
}

/** The organisations that an organisation belongs to, nearest first. */
function parentsOf(graph: RecordGraph, { facts }: Thing): Thing[] {
  const parent = 'part-of' in facts && facts['part-of'] ? graph.byId.get(facts['part-of']) : undefined;
  return parent?.kind === 'organisation' ? [parent, ...parentsOf(graph, parent)] : [];
}

/** The names of an entry or record in both languages, the given one first: full, abbreviated and former. */
function namesOf(thing: Thing, lang: Locale): string[] {
  const { facts } = thing;
  const named = [lang, otherLocale(lang)].map((each) => nameOf(thing, each).text);
  const short = 'abbreviation' in facts ? Object.values<string | undefined>(facts.abbreviation ?? {}) : [];
  const former = 'former-names' in facts ? facts['former-names'].flatMap(({ name }) => Object.values(name)) : [];
  const numbered = 'number' in facts && facts.number ? [facts.number] : [];
  return unique([...named, ...short, ...former, ...numbered].flatMap((name) => name ?? []));
}

const leading: readonly RelationType[] = [
  'organiser',
  'forum',
  'partner',
  'beneficiary',
  'programme',
  'official',
  'presenter',
];

/** The forums or organisers of a record, in words. */
function byLine(graph: RecordGraph, record: DatedRecord, lang: Locale): string {
  const things = bodiesOf(record).flatMap((id) => graph.byId.get(id) ?? []);
  return things.map((thing) => nameOf(thing, lang).text).join(', ');
}

/** Whether a record has a text in a language. */
export const hasText = ({ texts }: DatedRecord, lang: Locale): boolean => Boolean(texts[lang]?.words.title);

/** The input of the search index for a record in a language; undefined without a text. Renders the body. */
export function textToIndex(graph: RecordGraph, record: DatedRecord, lang: Locale): TextToIndex | undefined {
  const words = record.texts[lang]?.words;
  if (!words?.title) return undefined;
  const { text: date, iso: day } = whenOf(record, lang);
  const deadline = deadlineOf(record);
  const isZoneStated = isOf(record, 'funding-call') && dueDeadline(record.facts, clock())?.['zone-stated'];
  const shown: Omit<RecordText, 'names' | 'topics' | 'roles'> = {
    number: record.facts.number,
    kind: record.kind,
    title: unjoined(titleIn(record, lang).text),
    summary: words.summary ?? '',
    date: day && date,
    day,
    url: sectionPath(record.kind, lang, record.id),
    by: byLine(graph, record, lang),
    ...(deadline && {
      deadline: deadline.at,
      deadlineZone: deadline.zone,
      deadlineUtc: utcText(deadline.passes),
      ...(isZoneStated && { deadlineZoneStated: true }),
    }),
    parts: partTexts(recordParts(graph, record, lang), lang).map(({ id, heading, text, isAnnex }) => ({
      title: heading,
      id,
      text,
      ...(isAnnex && { isAnnex }),
    })),
  };
  const relations = relationsIn(record);
  const thingsBy = (isLeading: boolean) =>
    unique(
      relations.flatMap(({ type, id }) =>
        leading.includes(type) === isLeading && type !== 'related' ? (graph.byId.get(id) ?? []) : [],
      ),
    );
  const [leaders, others] = [thingsBy(true), thingsBy(false)];
  const parents = (thing: Thing) => parentsOf(graph, thing).flatMap((parent) => namesOf(parent, lang));
  const own = (thing: Thing) => namesOf(thing, lang);
  return {
    shown: {
      ...shown,
      names: [
        ...leaders.map((thing) => unique([...own(thing), ...parents(thing)])),
        ...others.filter((thing) => !leaders.includes(thing) && thing.kind !== 'topic').map(own),
      ],
      topics: others.filter(({ kind }) => kind === 'topic').map(own),
      roles: rolesOfRecord(graph, record),
    },
    names: unique([...leaders.flatMap(own), messagesIn(lang).kind[record.kind]]),
    mentions: unique([...others.flatMap(own), ...leaders.flatMap(parents)]),
    codes: codesOf(record),
  };
}

/** The labels of facet values by id; kinds and statuses are worded by the page. */
export function facetNames(graph: RecordGraph, lang: Locale): Partial<Record<Facet, Record<string, string>>> {
  const namesOfKind = (kind: Thing['kind']) =>
    Object.fromEntries(
      graph.entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, nameOf(entry, lang).text]),
    );
  const organisations = namesOfKind('organisation');
  return {
    forum: organisations,
    organisation: organisations,
    topic: namesOfKind('topic'),
    programme: namesOfKind('programme'),
    person: namesOfKind('person'),
  };
}
