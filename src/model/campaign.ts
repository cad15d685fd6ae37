import { z } from 'zod';
import { fileName, language, webAddress } from './address.ts';
import { archivedCopy, copyOfAddress } from './archived-copy.ts';
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
  id: id.describe('The id of the phase; each text gives its label under this id.'),
  start: partialDate.optional().describe('When the phase began.'),
  end: partialDate.optional().describe('When the phase ended.'),
});

const material = z
  .strictObject({
    id: id.describe('The id of the material; each text gives its label under this id.'),
    url: webAddress.optional().describe('The address at which it is available.'),
    file: fileName.optional().describe('The name of the file in the record’s folder.'),
    language: language.optional().describe('The language of the material.'),
    archived: archivedCopy,
  })
  .refine(copyOfAddress.check, copyOfAddress.refusal);

/** A campaign, or something that belongs to one: a play, a showing of it, an edition of a yearly day. */
export const campaignSchema = z.strictObject({
  ...identityFields('campaign'),
  organisers: ids.describe('The organisations that run it, by id; left out if no source names them.'),
  partners: ids.describe('The organisations that run it together with the organisers, by id.'),
  participants: z
    .array(participantOnDay)
    .default([])
    .describe(
      'Organisations that took part, according to a source; { organisation, day } if they did so on one day only.',
    ),
  state: z.enum(occasionStates).optional().describe('The state of the campaign, if a source states it.'),
  ...periodFields,
  end: dateOrOpen
    .optional()
    .describe('The last day, month or year. open: ongoing, according to a source. Leave it out if it is not known.'),
  phases: z.array(phase).default([]).describe('Parts of the campaign that have dates of their own.'),
  'part-of': id
    .optional()
    .describe('The campaign it belongs to, by id: the play for a performance, the series for an edition.'),
  edition: z
    .union([z.number().int(), z.string()])
    .register(unionRefusals, { code: 'not-an-edition' })
    .optional()
    .describe('The edition: a year or a serial number.'),
  audiences: z.array(z.enum(audiences)).default([]).describe('The audiences that it addresses, the main one first.'),
  channels: z.array(z.enum(channels)).default([]).describe('The means by which it reaches its audience.'),
  coverage: z.enum(coverages).optional().describe('The area that it covers.'),
  places: z
    .array(placeOnDay)
    .default([])
    .describe('Where it took place, by id; { place, day } if it was in a place on one day only.'),
  officials: z
    .array(official)
    .default([])
    .describe('Public officials, and heads of organisations, who spoke or took part as such.'),
  materials: z.array(material).default([]).describe('Materials made for it, such as films, leaflets and studies.'),
  documents: ids.describe('Documents that belong to it, by id.'),
  'project-code': z.string().optional().describe('The code of the project that funded it, exactly as printed.'),
  programme: id.optional().describe('The programme that funded it, by id.'),
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
