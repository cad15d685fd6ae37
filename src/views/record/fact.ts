import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Meeting } from '../../model/meeting.ts';
import { dayOn, idOn } from '../../model/presence.ts';
import { type DatedRecord, type Holdings, thingOf } from '../../queries/holdings.ts';
import { linksTo, linkTo, nameIn, type Piece } from '../text/piece.ts';
import type { Timed } from './timed.ts';
import { groupPieces } from './worded.ts';

/** One fact of a record or entry: its name, and one or more values; where time changes it, the time for which it is true. */
export interface Fact extends Partial<Timed> {
  label: string;
  values: Piece[];
}

/** A fact with words for its value; none where there are no words. */
export function fact(label: string, ...texts: (string | undefined)[]): Fact[] {
  const values = texts.flatMap((text) => (text ? { text } : []));
  return values.length > 0 ? [{ label, values }] : [];
}

/** A fact whose values lead to the things with these ids; none where none of them is shown. */
export function linkedFact(holdings: Holdings, label: string, ids: readonly string[], lang: Locale): Fact[] {
  const values = linksTo(holdings, ids, lang);
  return values.length > 0 ? [{ label, values }] : [];
}

type OnDay<Key extends string> = string | (Record<Key, string> & { day: string });

/** A fact whose values lead to things, each with the day that is its own. */
export function datedFact<Key extends string>(
  holdings: Holdings,
  label: string,
  entries: OnDay<Key>[],
  key: Key,
  lang: Locale,
): Fact[] {
  const values = entries.flatMap((entry) => {
    const thing = holdings.byId.get(idOn(entry, key));
    const day = dayOn(entry);
    const aside = day && messagesIn(lang).fact.onDay(dateText(day, lang));
    return thing ? { ...linkTo(thing, lang), ...(aside && { aside }) } : [];
  });
  return values.length > 0 ? [{ label, values }] : [];
}

/** The officials of a record, each with the offices held then and what they did. */
export function officialsFact(holdings: Holdings, officials: Meeting['officials'], lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const values = officials.flatMap(({ person, offices, role }) => {
    const entry = thingOf(holdings, 'person', person);
    if (!entry) return [];
    const titles = offices.flatMap((id) => entry.facts.offices.find((office) => office.id === id)?.title ?? []);
    const aside = [...titles.map((title) => nameIn(title, lang).text), ...(role ? [m.role[role]] : [])].join('; ');
    return { ...linkTo(entry, lang), aside };
  });
  return values.length > 0 ? [{ label: m.fact.officials, values }] : [];
}

/** Who took part: organisations with an entry, and participants that have none. */
export function participantsFact(
  holdings: Holdings,
  record: Extract<DatedRecord, { kind: 'meeting' | 'campaign' }>,
  lang: Locale,
): Fact[] {
  const label = messagesIn(lang).fact.participants;
  const [named] = datedFact(holdings, label, record.facts.participants, 'organisation', lang);
  const values = [...(named?.values ?? []), ...groupPieces(record, lang)];
  return values.length > 0 ? [{ label, values }] : [];
}
