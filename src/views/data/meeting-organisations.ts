import { dayOn, idOn } from '../../model/presence.ts';
import type { AttendanceLine } from '../../model/published-fields.ts';
import { organisationRoles } from '../../model/roles.ts';
import { type Meeting, type RecordGraph, thingOf } from '../../queries/record-graph.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { playedIn } from '../entry/entry-roles.ts';
import { writtenName } from './names.ts';

/** The ids of the organisations that a meeting names, each once, in the order of its facts. */
function organisationsIn(graph: RecordGraph, { facts }: Meeting): string[] {
  const { organisers, forums, participants, agenda, mentioned, related } = facts;
  const ids = [
    ...organisers,
    ...forums.map((entry) => idOn(entry, 'forum')),
    ...participants.map((entry) => idOn(entry, 'organisation')),
    ...agenda.flatMap((item) => [...item.presenters, ...item.related]),
    ...related,
    ...mentioned,
  ];
  return [...new Set(ids)].filter((id) => thingOf(graph, 'organisation', id));
}

/** The day on which alone an organisation had a role; empty where it had it on all days. */
function dayOfRole({ forums, participants }: Meeting['facts'], id: string, role: string): string {
  const days =
    role === 'forum'
      ? forums.filter((entry) => idOn(entry, 'forum') === id).map(dayOn)
      : role === 'participant'
        ? participants.filter((entry) => idOn(entry, 'organisation') === id).map(dayOn)
        : [];
  return days.every((day) => day !== undefined) ? days.join('; ') : '';
}

/** A line for each role of each organisation at a meeting. */
function linesOf(graph: RecordGraph, meeting: Meeting): AttendanceLine[] {
  const { id, facts, occasion } = meeting;
  return organisationsIn(graph, meeting).flatMap((organisation) => {
    const entry = thingOf(graph, 'organisation', organisation);
    if (!entry) return [];
    const played: readonly string[] = playedIn(organisation, meeting);
    return organisationRoles
      .filter((role) => played.includes(role))
      .map((role) => ({
        number: facts.number,
        meeting: id,
        year: occasion.date.slice(0, 4),
        date: occasion.date,
        'date-basis': occasion.basis,
        type: facts.type,
        state: facts.state ?? '',
        organisation,
        'organisation-en': writtenName(entry, 'en'),
        'organisation-hu': writtenName(entry, 'hu'),
        'organisation-kind': entry.facts.kind,
        role,
        day: dayOfRole(facts, organisation, role),
        'title-en': writtenName(meeting, 'en'),
        'title-hu': writtenName(meeting, 'hu'),
        'page-en': absolute(sectionPath('meeting', 'en', id)),
        'page-hu': absolute(sectionPath('meeting', 'hu', id)),
        sources: facts.sources.map(({ url }) => url).join('; '),
      }));
  });
}

/** Which organisation was what at which meeting: meetings by number, roles in one order. */
export function* meetingOrganisations(graph: RecordGraph, meetings: readonly Meeting[]): Generator<AttendanceLine> {
  for (const meeting of meetings) yield* linesOf(graph, meeting);
}
