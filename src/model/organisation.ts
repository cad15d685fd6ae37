import { z } from 'zod';
import { webAddress } from './address.ts';
import { bilingual, name } from './bilingual.ts';
import { id } from './ids.ts';
import { interval, partialDate } from './partial-date.ts';
import { type Relation, relationIn } from './relations.ts';

export const organisationKinds = [
  'forum',
  'ministry',
  'government',
  'authority',
  'police',
  'justice',
  'public-service',
  'international-organisation',
  'monitoring-body',
  'eu-body',
  'network',
  'embassy',
  'ngo',
  'church',
  'company',
  'theatre',
  'university',
  'research',
  'media',
] as const;

/** An organisation or a forum. Forums are organisations, so that they have pages and relations like the others. */
export const organisationSchema = z.strictObject({
  name: name.describe('Its official name in each language in which one is known.'),
  abbreviation: name.optional().describe('What it is called for short, in each language.'),
  kind: z.enum(organisationKinds).describe('What it is; forum for a body in which others meet.'),
  members: z
    .enum(['state', 'civil'])
    .optional()
    .describe('For a forum: whether the state or civil society sits in it.'),
  since: partialDate.optional().describe('When it began, where a source says so.'),
  until: partialDate.optional().describe('When it ended, where a source says so.'),
  'former-names': z
    .array(z.strictObject({ name: name.describe('The former name.'), used: interval.optional().describe('When.') }))
    .default([])
    .describe('Names it had before; one body under two names is one entry.'),
  'part-of': id.optional().describe('The organisation it belongs to, by id.'),
  description: bilingual.optional().describe('One sentence on what it is, in both languages.'),
  website: webAddress.optional().describe('Its own site.'),
  source: webAddress.optional().describe('Where the name and the facts were read.'),
});

export type Organisation = z.infer<typeof organisationSchema>;

export function organisationRelations(facts: Organisation): Relation[] {
  return relationIn('part-of', facts['part-of'], 'part-of');
}
