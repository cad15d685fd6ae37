import type { EntryOf } from '../../archive/archive.ts';
import { dateTimeText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText, zoneText } from '../../language/zones.ts';
import type { InformationDay } from '../../model/information-day.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { nameOf } from '../text/inline.ts';
import { cited } from './citation.ts';
import type { Fact } from './fact.ts';
import { wordsOf } from './words-of.ts';

type FundingCall = Extract<DatedRecord, EntryOf<'funding-call'>>;

/** When an information day is: “11 June 2024, 10:00 – 12:00, Budapest time”; the zone where there is an hour. */
export function informationDayText({ at, end, zone }: InformationDay, lang: Locale): string {
  if (!end) return deadlineText({ at, zone }, lang);
  const isSameDay = end.slice(0, 10) === at.slice(0, 10) && end.length > 10;
  const last = isSameDay ? end.slice(11).replace(lang === 'hu' ? /^0/ : '', '') : dateTimeText(end, lang);
  const hasHour = at.length > 10 || end.length > 10;
  return `${dateTimeText(at, lang)} – ${last}${hasHour ? `, ${zoneText(zone, lang)}` : ''}`;
}

/** The information days of a call, each with its label and place, and a link to the page on which to register. */
export function informationDayFacts(graph: Pick<RecordGraph, 'byId'>, record: FundingCall, lang: Locale): Fact[] {
  const values = record.facts['information-days'].map((day) => {
    const place = graph.byId.get(day.place ?? '');
    const label = wordsOf(record, 'information-days', day.id, lang)?.text;
    const aside = [label, place && nameOf(place, lang).text].filter(Boolean).join('; ');
    return {
      text: informationDayText(day, lang),
      ...(day.url && { href: day.url }),
      ...(aside && { aside }),
      ...cited(record, day.source, lang),
    };
  });
  return values.length > 0 ? [{ label: messagesIn(lang).fact.informationDays, values }] : [];
}
