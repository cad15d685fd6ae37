import type { Event, EventSeries, Organization, Person, Place, Role, Thing, VirtualLocation } from 'schema-dts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Meeting } from '../../model/meeting.ts';
import { idOn } from '../../model/presence.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { nameIn, nameOf, titleIn } from '../text/inline.ts';
import { idOf, organisations, person } from './nodes.ts';

type Gathering = Extract<DatedRecord, { kind: 'meeting' | 'campaign' }>;

type Attendee = Organization | Person | Role<Organization | Person, 'attendee'>;

const modes = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

const statuses = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const;

/** Officials in the offices that they held then, and what they did. */
function officialsIn(graph: RecordGraph, officials: Meeting['officials'], lang: Locale): Attendee[] {
  const { role: roles } = messagesIn(lang);
  return officials.flatMap(({ person: id, offices, role }): Attendee[] => {
    const attendee = person(graph, id, lang);
    const entry = graph.byId.get(id);
    if (!attendee || entry?.kind !== 'person') return [];
    const titles = entry.facts.offices.filter((office) => offices.includes(office.id));
    const roleName = [...titles.map(({ title }) => nameIn(title, lang).text), ...(role ? [roles[role]] : [])].join(
      '; ',
    );
    return [{ '@type': 'Role', roleName, attendee }];
  });
}

/** Organisations in a role other than that of having taken part. */
const inRole = (some: readonly Organization[], roleName: string): Attendee[] =>
  some.map((attendee) => ({ '@type': 'Role', roleName, attendee }));

/** Who was there. Whom a source only mentions was not. */
function attendeesOf(graph: RecordGraph, { kind, facts }: Gathering, lang: Locale): Attendee[] {
  const { relation } = messagesIn(lang);
  const forums = kind === 'meeting' ? facts.forums.map((forum) => idOn(forum, 'forum')) : [];
  const partners = kind === 'campaign' ? facts.partners : [];
  const participants = facts.participants.map((each) => idOn(each, 'organisation'));
  return [
    ...inRole(organisations(graph, forums, lang), relation.forum),
    ...inRole(organisations(graph, partners, lang), relation.partner),
    ...organisations(graph, participants, lang),
    ...officialsIn(graph, facts.officials, lang),
  ];
}

function locationsOf({ byId }: RecordGraph, { kind, facts }: Gathering, lang: Locale): (Place | VirtualLocation)[] {
  const places = facts.places.flatMap((entry): Place[] => {
    const place = byId.get(idOn(entry, 'place'));
    return place ? [{ '@type': 'Place', name: nameOf(place, lang).text }] : [];
  });
  const isOnline = kind === 'meeting' && (facts.mode === 'online' || facts.mode === 'hybrid');
  return isOnline ? [...places, { '@type': 'VirtualLocation', name: messagesIn(lang).mode.online }] : places;
}

/** A property with values; none without. */
const some = <Key extends string, Value>(key: Key, values: readonly Value[]): Partial<Record<Key, readonly Value[]>> =>
  values.length > 0 ? ({ [key]: values } as Record<Key, readonly Value[]>) : {};

/** What a meeting and a campaign have in common as events. */
function gathering(graph: RecordGraph, record: Gathering, lang: Locale) {
  const { facts, texts } = record;
  const end = facts.end === 'open' ? undefined : facts.end;
  const description = texts[lang]?.words.summary;
  return {
    '@id': idOf(record),
    name: titleIn(record, lang).text,
    ...(description && { description }),
    ...(facts.start && { startDate: facts.start }),
    ...(end && { endDate: end }),
    ...(facts.state && { eventStatus: statuses[facts.state] }),
    ...some('location', locationsOf(graph, record, lang)),
    ...some('organizer', organisations(graph, facts.organisers, lang)),
    ...some('attendee', attendeesOf(graph, record, lang)),
  };
}

/** A meeting as an event; undefined where its day or place is not known, without which readers of events can do nothing. */
function meetingEvent(
  graph: RecordGraph,
  record: Extract<Gathering, { kind: 'meeting' }>,
  lang: Locale,
): Event | undefined {
  const { agenda, mode } = record.facts;
  const presenters = [...new Set(agenda.flatMap((item) => item.presenters))];
  const people = presenters.flatMap((id) => person(graph, id, lang) ?? []);
  const event = {
    '@type': 'Event' as const,
    ...gathering(graph, record, lang),
    ...(mode && { eventAttendanceMode: modes[mode] }),
    ...some('performer', [...organisations(graph, presenters, lang), ...people]),
  };
  return event.startDate && event.location ? event : undefined;
}

function projectOf(graph: RecordGraph, { 'project-code': code, programme: id }: Campaign, lang: Locale) {
  const programme = id === undefined ? undefined : graph.byId.get(id);
  const name = programme ? nameOf(programme, lang).text : code;
  if (name === undefined) return undefined;
  return {
    '@type': 'Grant' as const,
    name,
    ...(code && { identifier: code }),
    ...(programme && { funder: { '@type': 'FundingScheme' as const, '@id': idOf(programme), name } }),
  };
}

/** A campaign as a series of events; a single showing or edition of one, with its day and place, as an event of it. */
function campaignEvent(
  graph: RecordGraph,
  record: Extract<Gathering, { kind: 'campaign' }>,
  lang: Locale,
): Event | EventSeries {
  const { facts } = record;
  const series = facts['part-of'] === undefined ? undefined : graph.byId.get(facts['part-of']);
  const funding = projectOf(graph, facts, lang);
  const common = {
    ...gathering(graph, record, lang),
    ...(series && {
      superEvent: { '@type': 'EventSeries' as const, '@id': idOf(series), name: nameOf(series, lang).text },
    }),
    ...(funding && { funding }),
  };
  const isSingle = series !== undefined && common.startDate !== undefined && common.location !== undefined;
  return isSingle ? { '@type': 'Event', ...common } : { '@type': 'EventSeries', ...common };
}

/** What a meeting report or the description of a campaign is about. */
export function eventOf(graph: RecordGraph, record: Gathering, lang: Locale): Thing | undefined {
  return record.kind === 'meeting' ? meetingEvent(graph, record, lang) : campaignEvent(graph, record, lang);
}
