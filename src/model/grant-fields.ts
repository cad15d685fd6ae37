import { z } from 'zod';

const text = z.string();

const organisation = z.strictObject({
  id: text.describe('The organisation, as a tag URI that never changes.'),
  name: text.describe('The name of the organisation.'),
});

/** An award as a grant of the 360Giving Data Standard (https://standard.threesixtygiving.org, 1.4). */
export const grantSchema = z.strictObject({
  id: text.describe('A tag URI made of the reference number; it never changes.'),
  title: text.describe('The title of the record.'),
  description: text.describe('What the award is for.'),
  currency: text.describe('The currency, by its ISO 4217 code.'),
  amountAwarded: z.number().describe('The sum that was awarded.'),
  awardDate: text.describe('The day on which the result was announced.'),
  recipientOrganization: z.array(organisation).describe('Who received the award.'),
  fundingOrganization: z.array(organisation).describe('Who made the award.'),
  grantProgramme: z
    .array(
      z.strictObject({
        code: text.describe('The programme, by id.'),
        title: text.describe('The name of the programme.'),
        url: text.describe('The page of the programme.'),
      }),
    )
    .optional()
    .describe('The programme that paid.'),
  plannedDates: z
    .array(
      z.strictObject({
        startDate: text.optional().describe('When the project began: a day, month or year.'),
        endDate: text.optional().describe('When the project ended, or is to end.'),
        duration: z.number().optional().describe('How long the project runs, in months.'),
      }),
    )
    .optional()
    .describe('When the project runs.'),
  url: text.describe('The address of the page.'),
  dataSource: text.describe('The source that announced the result.'),
  dateModified: text.describe('The instant at which its substance last changed here, in UTC.'),
});

export type Grant = z.infer<typeof grantSchema>;

/** The grants as a package of the standard, which holds at least one. */
export const grantPackageSchema = z.strictObject({
  version: text.describe('The version of the standard.'),
  title: text.describe('The name of the site.'),
  description: text.optional().describe('What the site is, in one sentence.'),
  publisher: z
    .strictObject({
      name: text.describe('Who publishes the site.'),
      website: text.describe('The address of the site.'),
    })
    .optional()
    .describe('The publisher of the site.'),
  license: text.optional().describe('The address of the licence.'),
  downloadURL: text.describe('The address of this file.'),
  accessURL: text.describe('The page that explains the data.'),
  grants: z.array(grantSchema).min(1).describe('The awards, by number.'),
});
