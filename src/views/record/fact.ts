import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Meeting } from '../../model/meeting.ts';
import { dayOn, idOn } from '../../model/presence.ts';
import { type DatedRecord, type RecordGraph, thingOf } from '../../queries/record-graph.ts';
import { type Inline, linksTo, linkTo, nameIn } from '../text/inline.ts';
import type { Timed } from './timed.ts';
import { groupInlines } from './words-of.ts';

/** One fact of a record or entry: its name and values; where time changes it, the span in which it is true. */
export interface Fact extends Partial<Timed> {
  label: string;
  values: Inline[];
  /** Where the page of a record has it, if not in the margin: in the line below the title, or in the box of a call. */
  place?: 'line' | 'box';
  /** Whether the box at the top of an open call has it too, so that the page leaves it out while that is shown. */
  isInCallBox?: boolean;
}

/** Facts for a place on the page. */
export const placed = (place: NonNullable<Fact['place']>, facts: readonly Fact[]): Fact[] =>
  facts.map((each) => ({ ...each, place }));

/** A fact with texts as values; none where there are no texts. */
export function fact(label: string, ...texts: (string | undefined)[]): Fact[] {
  const values = texts.flatMap((text) => (text ? { text } : []));
  return values.length > 0 ? [{ label, values }] : [];
}

/** A fact whose values link to the things with these ids; none where none of them is published. */
export function linkedFact(graph: RecordGraph, label: string, ids: readonly string[], lang: Locale): Fact[] {
  const values = linksTo(graph, ids, lang);
  return values.length > 0 ? [{ label, values }] : [];
}

type OnDay<Key extends string> = string | (Record<Key, string> & { day: string });

/** A fact whose values link to things, each with its day where it has one. */
export function datedFact<Key extends string>(
  graph: RecordGraph,
  label: string,
  entries: OnDay<Key>[],
  key: Key,
  lang: Locale,
): Fact[] {
  const values = entries.flatMap((entry) => {
    const thing = graph.byId.get(idOn(entry, key));
    const day = dayOn(entry);
    const aside = day && messagesIn(lang).fact.onDay(dateText(day, lang));
    return thing ? { ...linkTo(thing, lang), ...(aside && { aside }) } : [];
  });
  return values.length > 0 ? [{ label, values }] : [];
}

/** The officials of a record, each with the offices held then or before, and what they did. */
export function officialsFact(graph: RecordGraph, officials: Meeting['officials'], lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const values = officials.flatMap(({ person, offices, former, role }) => {
    const entry = thingOf(graph, 'person', person);
    if (!entry) return [];
    const titles = offices.flatMap((id) => {
      const held = entry.facts.offices.find((office) => office.id === id);
      if (!held) return [];
      const title = nameIn(held.title, lang).text;
      return former.includes(id) ? m.fact.formerOffice(title) : title;
    });
    const aside = [...titles, ...(role ? [m.role[role]] : [])].join('; ');
    return { ...linkTo(entry, lang), aside };
  });
  return values.length > 0 ? [{ label: m.fact.officials, values }] : [];
}

/** Who took part: organisations with an entry, and participants that have none. */
export function participantsFact(
  graph: RecordGraph,
  record: Extract<DatedRecord, { kind: 'meeting' | 'campaign' }>,
  lang: Locale,
): Fact[] {
  const label = messagesIn(lang).fact.participants;
  const [named] = datedFact(graph, label, record.facts.participants, 'organisation', lang);
  const values = [...(named?.values ?? []), ...groupInlines(record, lang)];
  return values.length > 0 ? [{ label, values }] : [];
}
