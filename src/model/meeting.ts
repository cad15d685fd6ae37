import { z } from 'zod';
import { id, ids } from './ids.ts';
import { partialDate } from './partial-date.ts';
import { forumOnDay, official, officialRelations, participantOnDay, placeOnDay, relationsOn } from './presence.ts';
import { evidenceFields, identityFields, namingFields, periodFields, recordRelations } from './record.ts';
import { refused } from './refusal.ts';
import { type Relation, relationsIn } from './relations.ts';

export const meetingTypes = [
  'session',
  'conference',
  'workshop',
  'consultation',
  'visit',
  'press-conference',
  'other',
] as const;
const meetingModes = ['in-person', 'online', 'hybrid'] as const;
export const occasionStates = ['planned', 'held', 'cancelled', 'postponed'] as const;

const agendaItem = z.strictObject({
  id: id.describe('The id of the item; each text gives its title under this id.'),
  presenters: ids.describe('The people and organisations that presented it, by id.'),
  documents: ids.describe('Documents that were discussed under the item, by id.'),
  programmes: ids.describe('Funding programmes that were discussed under the item, by id.'),
  related: ids.describe('Other records and entries that were discussed under the item, by id.'),
});

/** A meeting: a session of a forum, a conference, a visit and the like. */
export const meetingSchema = z
  .strictObject({
    ...identityFields('meeting'),
    type: z.enum(meetingTypes).describe('The kind of meeting.'),
    state: z
      .enum(occasionStates)
      .optional()
      .describe(
        'The state of the meeting, if a source states it. If this is left out, the meeting counts as held once its date has come.',
      ),
    organisers: z
      .array(id)
      .describe('The organisations that held it, by id; an empty list, [], if no source names them.'),
    forums: z
      .array(forumOnDay)
      .default([])
      .describe(
        'The forums that met, by id; { forum, day } if each met on a day of its own. A session names at least one.',
      ),
    ...periodFields,
    end: partialDate.optional().describe('The last day, if it lasted longer than one.'),
    mode: z.enum(meetingModes).optional().describe('The format: in person, online or both, if a source states it.'),
    places: z
      .array(placeOnDay)
      .default([])
      .describe('Where it was held, by id; { place, day } if the place changed from day to day.'),
    officials: z
      .array(official)
      .default([])
      .describe('Public officials, and heads of organisations, who spoke or took part as such.'),
    participants: z
      .array(participantOnDay)
      .default([])
      .describe(
        'Organisations that took part, according to a source; { organisation, day } if they did so on one day only.',
      ),
    ...namingFields,
    agenda: z.array(agendaItem).default([]).describe('The items of the agenda, in order.'),
    decisions: ids.describe('The ids of what was decided; each text gives a sentence under each id.'),
    ...evidenceFields,
  })
  .refine(({ type, forums }) => type !== 'session' || forums.length > 0, {
    path: ['forums'],
    ...refused({ code: 'session-without-forum' }),
  });

export type Meeting = z.infer<typeof meetingSchema>;

/** Everything a meeting names by id. */
export function meetingRelations(facts: Meeting): Relation[] {
  return [
    ...relationsIn('organiser', facts.organisers, 'organisers'),
    ...relationsOn('forum', facts.forums, 'forum', 'forums'),
    ...officialRelations(facts.officials),
    ...relationsOn('participant', facts.participants, 'organisation', 'participants'),
    ...relationsOn('place', facts.places, 'place', 'places'),
    ...facts.agenda.flatMap((item, index) => [
      ...relationsIn('presenter', item.presenters, 'agenda', index, 'presenters'),
      ...relationsIn('document', item.documents, 'agenda', index, 'documents'),
      ...relationsIn('programme', item.programmes, 'agenda', index, 'programmes'),
      ...relationsIn('related', item.related, 'agenda', index, 'related'),
    ]),
    ...recordRelations(facts),
  ];
}
