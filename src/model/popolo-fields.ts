import { z } from 'zod';

const text = z.string();

const links = z
  .array(
    z.strictObject({
      url: text.describe('The address.'),
      note: text.optional().describe('What is at the address.'),
    }),
  )
  .describe('Pages about it: those of this site, then its own.');

const sources = z
  .array(
    z.strictObject({
      url: text.describe('The address at which it was read.'),
      note: text.optional().describe('The title of the source; without one, its publisher.'),
    }),
  )
  .describe('Where the facts were read.');

const otherNames = z
  .array(
    z.strictObject({
      name: text.describe('The name.'),
      lang: text.optional().describe('Its language.'),
      note: text.optional().describe('abbreviation or former name; left out for the same name in another language.'),
      start_date: text.optional().describe('The date from which the name was used.'),
      end_date: text.optional().describe('The date until which the name was used.'),
    }),
  )
  .describe('Names in the other language, abbreviations and former names.');

const primaryName = text.describe('The English name; the Hungarian one where only that is known.');

const person = z.strictObject({
  id: text.describe('The person, by id.'),
  name: primaryName,
  family_name: text.describe('The family name.'),
  given_name: text.describe('The given name or names.'),
  sort_name: text.describe('The name as lists sort it: family name first.'),
  other_names: otherNames,
  links,
  sources,
});

const organization = z.strictObject({
  id: text.describe('The organisation, by id.'),
  name: primaryName,
  other_names: otherNames,
  classification: text.describe('What the organisation is.'),
  parent_id: text.optional().describe('The organisation of which it is part, by id.'),
  founding_date: text.optional().describe('When it was established, if a source states it.'),
  dissolution_date: text.optional().describe('When it ceased to exist, if a source states it.'),
  description: text.optional().describe('One sentence on what it is, in English.'),
  links,
  sources,
});

const post = z.strictObject({
  id: text.describe('The office: the organisation and the id of the office, with a slash between them.'),
  label: text.describe('The title of the office in English.'),
  other_label: z.array(text).describe('The title of the office in Hungarian.'),
  organization_id: text.describe('The organisation in which the office is held, by id.'),
});

const membership = z.strictObject({
  id: text.describe('The person and the id of the office, with a slash between them.'),
  person_id: text.describe('Who holds the office, by id.'),
  organization_id: text.describe('The organisation in which the office is held, by id.'),
  post_id: text.describe('The office that is held.'),
  role: text.describe('The title of the office in English.'),
  seen: text.describe(
    'The years in which sources show the person in the office. Popolo has no such field; start_date and end_date are left out, because the term may have been longer.',
  ),
});

const event = z.strictObject({
  id: text.describe('The reference number of the meeting.'),
  name: text.describe('The English title of the meeting; the Hungarian one where only that is written.'),
  other_names: otherNames,
  identifiers: z
    .array(
      z.strictObject({
        scheme: text.describe('The kind of identifier.'),
        identifier: text.describe('The identifier.'),
      }),
    )
    .describe('The id of the record, which is the last part of its address.'),
  classification: text.describe('The kind of meeting.'),
  status: z
    .enum(['tentative', 'confirmed', 'cancelled', 'postponed'])
    .describe(
      'tentative: planned. confirmed: held, or reported by a source that does not say whether it was held. cancelled or postponed: did not take place.',
    ),
  start_date: text.optional().describe('The first day, month or year; left out if no source gives one.'),
  end_date: text.optional().describe('The last day, if it lasted longer than one.'),
  location: text.optional().describe('Where it took place, in English.'),
  organization_id: text.optional().describe('Who held it, by id, if it was one organisation alone.'),
  organizations: z
    .array(
      z.strictObject({
        id: text.describe('The organisation, by id.'),
        name: primaryName,
        roles: z.array(text).describe('Its roles, each given once.'),
      }),
    )
    .describe(
      'Every organisation with its roles. Popolo has no such field; mentioned means that it did not take part.',
    ),
  attendees: z
    .array(
      z.strictObject({
        id: text.describe('The person, by id.'),
        name: primaryName,
        roles: z.array(text).describe('What the person did there, each role once.'),
        post_ids: z.array(text).describe('The offices held at the time.'),
      }),
    )
    .describe('The public officials and heads of organisations who took part as such.'),
  links,
  created_at: text.describe('The instant at which the record was first published here, in UTC.'),
  updated_at: text.describe('The instant at which its substance last changed here, in UTC.'),
  sources,
});

/** People, organisations, offices, who held them, and meetings, in the terms of Popolo (https://www.popoloproject.com). */
export const popoloSchema = z.strictObject({
  persons: z.array(person).describe('The office holders, by id.'),
  organizations: z.array(organization).describe('The organisations, by id.'),
  posts: z.array(post).describe('The offices.'),
  memberships: z.array(membership).describe('Who held which office.'),
  events: z.array(event).describe('The meetings, by number.'),
});

export type Popolo = z.infer<typeof popoloSchema>;
