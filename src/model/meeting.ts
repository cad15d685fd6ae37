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
  id: id.describe('Names the item; its title stands in the words under the same id.'),
  presenters: ids.describe('Who presented it: people and organisations, by id.'),
  documents: ids.describe('Documents it was about, by id.'),
  programmes: ids.describe('Funding programmes it was about, by id.'),
  related: ids.describe('Records and entries it was about, by id.'),
});

/** A meeting: a session of a forum, a conference, a visit and the like. */
export const meetingSchema = z
  .strictObject({
    ...identityFields('meeting'),
    type: z.enum(meetingTypes).describe('What kind of meeting it was.'),
    state: z
      .enum(occasionStates)
      .optional()
      .describe('Set where a source says so; left out, the meeting is taken as reported.'),
    organisers: z
      .array(id)
      .describe('The organisations that held it, by id; an empty list, [], says that no source names them.'),
    forums: z
      .array(forumOnDay)
      .default([])
      .describe('The forums that sat, by id; { forum, day } where each had its own day. A session names at least one.'),
    ...periodFields,
    end: partialDate.optional().describe('The last day, where it lasted longer than one.'),
    mode: z.enum(meetingModes).optional().describe('How people met; left out where no source says.'),
    places: z.array(placeOnDay).default([]).describe('Where it was held, by id; { place, day } where places differ.'),
    officials: z.array(official).default([]).describe('People who spoke or took part in a public office.'),
    participants: z
      .array(participantOnDay)
      .default([])
      .describe('Organisations that took part by a source’s word; { organisation, day } for one day alone.'),
    ...namingFields,
    agenda: z.array(agendaItem).default([]).describe('What was on the table, in order.'),
    decisions: ids.describe('What was agreed; each a sentence in the words under the same id.'),
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
