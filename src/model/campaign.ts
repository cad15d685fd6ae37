import { z } from 'zod';
import { fileName, language, webAddress } from './address.ts';
import { id, ids } from './ids.ts';
import { occasionStates } from './meeting.ts';
import { dateOrOpen, partialDate } from './partial-date.ts';
import { official, officialRelations, participantOnDay, placeOnDay, relationsOn } from './presence.ts';
import { evidenceFields, identityFields, namingFields, periodFields, recordRelations } from './record.ts';
import { unionRefusals } from './refusal.ts';
import { type Relation, relationIn, relationsIn } from './relations.ts';

export const audiences = [
  'general-public',
  'children',
  'young-people',
  'adults',
  'parents',
  'job-seekers',
  'travellers',
  'refugees',
  'professionals',
  'police',
  'clients',
] as const;
export const channels = [
  'media',
  'social-media',
  'print',
  'film',
  'research',
  'drama',
  'school-visits',
  'training',
  'exhibition',
  'festival',
  'event',
] as const;
export const coverages = ['local', 'regional', 'nationwide', 'international', 'online'] as const;

const phase = z.strictObject({
  id: id.describe('Names the phase; its label stands in the words under the same id.'),
  start: partialDate.optional().describe('When the phase began.'),
  end: partialDate.optional().describe('When it ended.'),
});

const material = z.strictObject({
  id: id.describe('Names the material; its label stands in the words under the same id.'),
  url: webAddress.optional().describe('Where it can be had.'),
  file: fileName.optional().describe('The file in the record’s folder.'),
  language: language.optional().describe('The language it is written in.'),
});

/** A campaign, or something that belongs to one: a play, a showing of it, an edition of a yearly day. */
export const campaignSchema = z.strictObject({
  ...identityFields('campaign'),
  organisers: ids.describe('The organisations that run it, by id; left out where no source names them.'),
  partners: ids.describe('The organisations that run it with them, by id.'),
  participants: z
    .array(participantOnDay)
    .default([])
    .describe('Organisations that took part by a source’s word; { organisation, day } for one day alone.'),
  state: z.enum(occasionStates).optional().describe('Set where a source says so.'),
  ...periodFields,
  end: dateOrOpen
    .optional()
    .describe('The last day, month or year. open: only where a source says it goes on. Left out: not known.'),
  phases: z.array(phase).default([]).describe('Parts of the campaign with their own time.'),
  'part-of': id
    .optional()
    .describe('The campaign it belongs to, by id: the play of a showing, the series of an edition.'),
  edition: z
    .union([z.number().int(), z.string()])
    .register(unionRefusals, { code: 'not-an-edition' })
    .optional()
    .describe('Which edition it is: a year, or a running number.'),
  audiences: z.array(z.enum(audiences)).default([]).describe('Whom it addresses, the main audience first.'),
  channels: z.array(z.enum(channels)).default([]).describe('By what means.'),
  coverage: z.enum(coverages).optional().describe('How far it reaches.'),
  places: z.array(placeOnDay).default([]).describe('Where it took place, by id; { place, day } where places differ.'),
  officials: z.array(official).default([]).describe('People who spoke or took part in a public office.'),
  materials: z.array(material).default([]).describe('What was made for it: films, leaflets, studies.'),
  documents: ids.describe('Documents that belong to it, by id.'),
  'project-code': z.string().optional().describe('The code of the project that paid for it, exactly as printed.'),
  programme: id.optional().describe('The programme that paid for it, by id.'),
  ...namingFields,
  ...evidenceFields,
});

export type Campaign = z.infer<typeof campaignSchema>;

/** Everything a campaign names by id. */
export function campaignRelations(facts: Campaign): Relation[] {
  return [
    ...relationsIn('organiser', facts.organisers, 'organisers'),
    ...relationsIn('partner', facts.partners, 'partners'),
    ...relationsOn('participant', facts.participants, 'organisation', 'participants'),
    ...officialRelations(facts.officials),
    ...relationIn('part-of', facts['part-of'], 'part-of'),
    ...relationIn('programme', facts.programme, 'programme'),
    ...relationsIn('document', facts.documents, 'documents'),
    ...relationsOn('place', facts.places, 'place', 'places'),
    ...recordRelations(facts),
  ];
}
