import { locales, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Name } from '../../model/bilingual.ts';
import { beginningOf } from '../../model/instant.ts';
import { personName } from '../../model/person-name.ts';
import type { Popolo } from '../../model/popolo-fields.ts';
import type { RecordLine } from '../../model/record-line.ts';
import { publishedAt, updatedAt } from '../../queries/feeds.ts';
import { isOf, type Meeting, type RecordGraph, type Thing } from '../../queries/record-graph.ts';
import { entriesOf, recordsOf } from '../../queries/records.ts';
import { remembered } from '../../site/page-reads.ts';
import { absolute } from '../../site/urls.ts';
import { hrefOf } from '../text/inline.ts';
import { namesInBoth, writtenName } from './names.ts';
import { recordLineIn } from './record-line.ts';
import { shownFacts } from './shown-facts.ts';

type Item<List extends keyof Popolo> = Popolo[List][number];
type OtherName = Item<'persons'>['other_names'][number];

/** The language of the names that come first. */
const lang = 'en';

/** The pages of a thing on this site, in both languages. */
function pagesOf(thing: Thing): Item<'persons'>['links'] {
  return locales.flatMap((each) => {
    const href = hrefOf(thing, each);
    return href ? { url: absolute(href), note: messagesIn(each).language.name } : [];
  });
}

/** The name in the other language, where it is another. */
function translatedName(thing: Thing): OtherName[] {
  const other = otherLocale(lang);
  const name = namesInBoth(thing)[other];
  return name && name !== writtenName(thing, lang) ? [{ name, lang: other }] : [];
}

/** A name in each language in which it is known, with when it was used and what kind of name it is. */
const namesOf = (name: Name | undefined, more: Omit<OtherName, 'name' | 'lang'>): OtherName[] =>
  locales.flatMap((each) => {
    const text = name?.[each];
    return text ? { name: text, lang: each, ...more } : [];
  });

function* persons(graph: RecordGraph): Generator<Item<'persons'>> {
  for (const entry of entriesOf(graph, 'person')) {
    if (!isOf(entry, 'person')) continue;
    const { name, source } = entry.facts;
    yield {
      id: entry.id,
      name: personName(name, lang),
      family_name: name.family,
      given_name: name.given,
      sort_name: `${name.family} ${name.given}`,
      other_names: translatedName(entry),
      links: pagesOf(entry),
      sources: source ? [{ url: source }] : [],
    };
  }
}

function* organizations(graph: RecordGraph): Generator<Item<'organizations'>> {
  for (const entry of entriesOf(graph, 'organisation')) {
    if (!isOf(entry, 'organisation')) continue;
    const facts = shownFacts(graph, entry);
    const { abbreviation, since, until, description, website, source } = facts;
    const former = facts['former-names'].flatMap(({ name, used }) => {
      const [from, to = from] = used?.split('/') ?? [];
      return namesOf(name, { note: 'former name', ...(from && { start_date: from }), ...(to && { end_date: to }) });
    });
    yield {
      id: entry.id,
      name: writtenName(entry, lang),
      other_names: [...translatedName(entry), ...namesOf(abbreviation, { note: 'abbreviation' }), ...former],
      classification: facts.kind,
      ...(facts['part-of'] && { parent_id: facts['part-of'] }),
      ...(since && { founding_date: since }),
      ...(until && { dissolution_date: until }),
      ...(description && { description: description[lang] }),
      links: [...pagesOf(entry), ...(website ? [{ url: website }] : [])],
      sources: source ? [{ url: source }] : [],
    };
  }
}

/** The offices of all people who may be seen, each with who holds it. */
function offices(graph: RecordGraph) {
  return entriesOf(graph, 'person').flatMap((entry) =>
    isOf(entry, 'person') ? shownFacts(graph, entry).offices.map((office) => ({ person: entry.id, ...office })) : [],
  );
}

/**
 * An office exists beside whoever holds it: what has the same title in the same organisation is one, and is named after
 * the first who is known to have held it.
 */
const postIds = remembered((graph: RecordGraph): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  return new Map(
    offices(graph).map(({ person, id, organisation, title }) => [
      `${person}/${id}`,
      first.getOrInsert(`${organisation} ${title.en}`, `${organisation}/${id}`),
    ]),
  );
});

/** The office that a person holds under an id; undefined where readers may not see it. */
const postId = (graph: RecordGraph, person: string, office: string) => postIds(graph).get(`${person}/${office}`);

function posts(graph: RecordGraph): Item<'posts'>[] {
  const byId = new Map<string, Item<'posts'>>();
  for (const { person, id, organisation, title } of offices(graph)) {
    const post = postId(graph, person, id) ?? '';
    if (!byId.has(post))
      byId.set(post, { id: post, label: title.en, other_label: [title.hu], organization_id: organisation });
  }
  return [...byId.values()];
}

const memberships = (graph: RecordGraph): Item<'memberships'>[] =>
  offices(graph).map(({ person, id, organisation, title, seen }) => ({
    id: `${person}/${id}`,
    person_id: person,
    organization_id: organisation,
    post_id: postId(graph, person, id) ?? '',
    role: title[lang],
    seen,
  }));

/** The people at a meeting, with the offices in which they were there. */
function attendeesAt(graph: RecordGraph, { facts }: Meeting, { people }: RecordLine): Item<'events'>['attendees'] {
  return people
    .filter(({ id }) => facts.officials.some(({ person }) => person === id))
    .map(({ id, name, roles }) => {
      const named = facts.officials.filter(({ person }) => person === id).flatMap((official) => official.offices);
      const post_ids = [...new Set(named.flatMap((office) => postId(graph, id, office) ?? []))];
      return { id, name, roles, post_ids };
    });
}

const eventStatus = {
  planned: 'tentative',
  held: 'confirmed',
  cancelled: 'cancelled',
  postponed: 'postponed',
} as const;

function eventOf(graph: RecordGraph, meeting: Meeting, line: RecordLine): Item<'events'> {
  const { id, facts } = meeting;
  const { start, end } = facts;
  const [organiser, ...others] = line.organisations.filter(({ roles }) => roles.includes('organiser'));
  return {
    id: facts.number,
    name: line.title,
    other_names: translatedName(meeting),
    identifiers: [{ scheme: 'id', identifier: id }],
    classification: facts.type,
    status: eventStatus[facts.state ?? 'held'],
    ...(start && { start_date: start }),
    ...(end && { end_date: end }),
    ...(line.places.length > 0 && { location: line.places.map(({ name }) => name).join('; ') }),
    ...(organiser && others.length === 0 && { organization_id: organiser.id }),
    organizations: line.organisations,
    attendees: attendeesAt(graph, meeting, line),
    links: pagesOf(meeting),
    created_at: beginningOf(publishedAt(meeting)).toString(),
    updated_at: beginningOf(updatedAt(meeting)).toString(),
    sources: line.sources.map(({ url, title, publisher }) => ({ url, note: title ?? publisher })),
  };
}

/** The meetings that have a title, by number. */
const titled = (graph: RecordGraph): Meeting[] =>
  recordsOf(graph, 'meeting').filter(({ texts }) => Object.values(texts).some(({ words }) => words.title));

function* events(graph: RecordGraph): Generator<Item<'events'>> {
  for (const meeting of titled(graph)) {
    const line = recordLineIn(graph, meeting, lang);
    if (line) yield eventOf(graph, meeting, line);
  }
}

/** People, organisations, offices and meetings in the terms of Popolo, each made when it is asked for. */
export function popoloLists(graph: RecordGraph): { [List in keyof Popolo]: Iterable<Item<List>> } {
  return {
    persons: persons(graph),
    organizations: organizations(graph),
    posts: posts(graph),
    memberships: memberships(graph),
    events: events(graph),
  };
}

/** How much all these lists hold, without making what is in them. */
export function popoloCount(graph: RecordGraph): number {
  const entries = entriesOf(graph, 'person').length + entriesOf(graph, 'organisation').length;
  return entries + posts(graph).length + offices(graph).length + titled(graph).length;
}
