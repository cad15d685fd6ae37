import { type Locale, locales } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { callStatus, lastDeadline, statusTurns } from '../../model/call-status.ts';
import { relationsOf } from '../../model/entries.ts';
import type { FundingCall } from '../../model/funding-call.ts';
import { endOf } from '../../model/instant.ts';
import { moneyKind } from '../../model/money-kind.ts';
import { lastChangedAt } from '../../model/publication.ts';
import type { RecordLine } from '../../model/record-line.ts';
import { roles } from '../../model/roles.ts';
import { type DatedRecord, isOf, type RecordGraph, type Thing } from '../../queries/record-graph.ts';
import { recordTranslation } from '../../queries/translation.ts';
import { clock } from '../../site/settings.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { playedIn } from '../entry/entry-roles.ts';
import { writtenIn, writtenName } from './names.ts';

/**
 * When it began and ended. A call has two periods, that for applications and that of the project: both ends are of the
 * same one, since a project begins after its deadline.
 */
function spanOf({ kind, facts }: DatedRecord): Pick<RecordLine, 'start' | 'end'> {
  const own = { start: facts.start ?? null, end: facts.end ?? null };
  if (kind !== 'funding-call' || facts.type === 'award') return own;
  const last = lastDeadline(facts);
  return facts.opening || last ? { start: facts.opening ?? null, end: last?.at ?? null } : own;
}

/** When a record was first published here, and when its substance last changed. */
export function publicationOf({ facts, silentlyChanged }: DatedRecord): Pick<RecordLine, 'published' | 'modified'> {
  const published = facts['first-published'] ?? null;
  return { published, modified: lastChangedAt(facts, silentlyChanged) ?? published };
}

/** Where a call is at the clock of the build, and its last deadline for applications; nothing for other records. */
export function callStateOf(record: DatedRecord): Pick<RecordLine, 'status' | 'statusUntil' | 'deadline'> {
  if (!isOf(record, 'funding-call')) return { status: null, statusUntil: null, deadline: null };
  const last = lastDeadline(record.facts);
  return {
    status: callStatus(record.facts, clock()),
    statusUntil: statusTurns(record.facts, clock())[0]?.toString() ?? null,
    deadline: last
      ? { at: last.at, zone: last.zone, zoneStated: last['zone-stated'], utc: endOf(last.at, last.zone).toString() }
      : null,
  };
}

function amountsIn(record: DatedRecord, lang: Locale): RecordLine['amounts'] {
  if (!isOf(record, 'funding-call')) return [];
  const labels = (each: Locale, id: string) => own(record.texts[each]?.words.amounts, id);
  return record.facts.amounts.map((amount) => ({
    id: amount.id,
    label: writtenIn({ en: labels('en', amount.id), hu: labels('hu', amount.id) }, lang) || null,
    kind: moneyKind(amount, record.facts as FundingCall) ?? null,
    value: amount.value ?? null,
    min: amount.min ?? null,
    max: amount.max ?? null,
    qualifier: amount.qualifier ?? null,
    currency: amount.currency,
    includes: amount.includes ?? null,
    at: amount.at ?? null,
    source: amount.source,
  }));
}

function sourcesIn({ byId }: RecordGraph, { facts }: DatedRecord, lang: Locale): RecordLine['sources'] {
  return facts.sources.map(
    ({ id, url, publisher, 'publisher-name': written, title, language, published, read, archived }) => {
      const entry = publisher === undefined ? undefined : byId.get(publisher);
      return {
        id,
        url,
        publisher: entry ? writtenName(entry, lang) : (written ?? new URL(url).hostname),
        publisherId: entry?.id ?? null,
        title: title ?? null,
        language,
        published: published ?? null,
        read,
        archived: archived ?? null,
      };
    },
  );
}

/** What a record names and readers may see, each thing once, in the order of the facts. */
function thingsIn({ byId }: RecordGraph, { kind, facts }: DatedRecord): Thing[] {
  const ids = new Set(relationsOf(kind, facts as never).map(({ id }) => id));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** Whom and what a record names, by kind, in a language. */
function namedIn(things: readonly Thing[], record: DatedRecord, lang: Locale) {
  const of = (kind: Thing['kind']) =>
    things.filter((thing) => thing.kind === kind).map((thing) => ({ id: thing.id, name: writtenName(thing, lang) }));
  const played = <Role extends string>(id: string, all: readonly Role[]) => {
    const own: readonly string[] = playedIn(id, record);
    return all.filter((role) => own.includes(role));
  };
  return {
    organisations: of('organisation').map((each) => ({ ...each, roles: played(each.id, roles.organisation) })),
    people: of('person').map((each) => ({ ...each, roles: played(each.id, roles.person) })),
    topics: of('topic'),
    programmes: of('programme'),
    documents: of('document'),
    places: of('place'),
  };
}

/** How the text of a record in a language relates to its original. */
function translationIn(record: DatedRecord, lang: Locale): RecordLine['translation'] {
  const { state } = recordTranslation(record);
  return lang === record.facts.original || state === 'missing' ? 'original' : state;
}

/** The lines of a record, one for each language in which it has a title. */
function linesOf(graph: RecordGraph, record: DatedRecord): RecordLine[] {
  const { kind, id, facts, texts, occasion } = record;
  const relations = relationsOf(kind, facts as never).flatMap((relation) => {
    const thing = graph.byId.get(relation.id);
    return thing ? { type: relation.type, kind: thing.kind, id: relation.id } : [];
  });
  const things = thingsIn(graph, record);
  return locales.flatMap((lang): RecordLine[] => {
    const words = texts[lang]?.words;
    if (!words?.title) return [];
    return [
      {
        number: facts.number,
        kind,
        id,
        lang,
        title: words.title,
        summary: words.summary ?? null,
        url: absolute(sectionPath(kind, lang, id)),
        ...spanOf(record),
        ...publicationOf(record),
        relations,
        date: occasion.date || null,
        dateBasis: occasion.basis,
        original: facts.original,
        translation: translationIn(record, lang),
        plainSummary: words['plain-summary'] ?? null,
        type: 'type' in facts ? facts.type : null,
        state: ('state' in facts && facts.state) || null,
        ...callStateOf(record),
        continuous: isOf(record, 'funding-call') ? record.facts.continuous !== undefined : null,
        amounts: amountsIn(record, lang),
        ...namedIn(things, record, lang),
        sources: sourcesIn(graph, record, lang),
      },
    ];
  });
}

/** The line of a record in a language; in the other where it is written in that alone, undefined where in neither. */
export function recordLineIn(graph: RecordGraph, record: DatedRecord, lang: Locale): RecordLine | undefined {
  const lines = linesOf(graph, record);
  return lines.find((line) => line.lang === lang) ?? lines[0];
}

/** A line for each language in which a record is written, made when it is asked for; in the order of numbers. */
export function* recordLines(graph: RecordGraph): Generator<RecordLine> {
  const ordered = graph.records.toSorted((a, b) => (a.facts.number < b.facts.number ? -1 : 1));
  for (const record of ordered) yield* linesOf(graph, record);
}
