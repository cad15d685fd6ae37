import { z } from 'zod';
import { country, webAddress } from './address.ts';
import { abbreviation, bilingual, formerName, name } from './bilingual.ts';
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
  name: name.describe('The official name, in each language in which one is known.'),
  abbreviation: abbreviation.optional().describe('The abbreviation, in each language in which there is one.'),
  kind: z.enum(organisationKinds).describe('The kind of organisation; forum for a body in which others meet.'),
  members: z
    .enum(['state', 'civil'])
    .optional()
    .describe('For a forum: whether its members are state bodies or civil-society organisations.'),
  country: country
    .optional()
    .describe(
      'For a body of another country: that country, by its two capital letters, such as GB or CH (ISO 3166-1).',
    ),
  since: partialDate.optional().describe('When it was established, if a source states it.'),
  until: partialDate.optional().describe('When it ceased to exist, if a source states it.'),
  'former-names': z
    .array(
      z.strictObject({
        name: formerName.describe('The former name.'),
        used: interval.optional().describe('The years in which it was used, such as 2010/2018.'),
      }),
    )
    .default([])
    .describe('Former names; an organisation that was renamed remains one entry.'),
  'part-of': id.optional().describe('The organisation of which it is part, by id.'),
  description: bilingual.optional().describe('One sentence on what it is, in both languages.'),
  website: webAddress.optional().describe('The address of its own website.'),
  source: webAddress.optional().describe('Where the name and the facts were read.'),
});

export type Organisation = z.infer<typeof organisationSchema>;

export function organisationRelations(facts: Organisation): Relation[] {
  return relationIn('part-of', facts['part-of'], 'part-of');
}
