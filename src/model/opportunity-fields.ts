import { z } from 'zod';
import { recordLineSchema } from './record-line.ts';

const text = z.string();
const { number, organisations, programmes, amounts, sources } = recordLineSchema.shape;

const keyDate = z.strictObject({
  name: text.describe('What happens then.'),
  eventType: z
    .enum(['singleDate', 'other'])
    .describe('singleDate: a day, with a time if one is known. other: a period that no source gives in days.'),
  date: text.optional().describe('The day, in the time zone of customFields.timeZones.'),
  time: text.optional().describe('The local time on that day.'),
  details: text.optional().describe('The period, as the source has it.'),
  description: text.optional().describe('The former dates, if it was moved.'),
});

const timeZone = z.strictObject({
  zone: text.describe('The time zone of the date, by its IANA name.'),
  zoneStated: z.boolean().describe('Whether the source states the zone; otherwise it is assumed.'),
  utc: text.describe('The instant in UTC: for a deadline, its end; for anything else, its start.'),
});

/** A field beside those of CommonGrants, in the form that it prescribes for them. */
const customField = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      name: text.describe('The name of the custom field.'),
      fieldType: z.enum(['string', 'object', 'array']).describe('The JSON type of the value.'),
      value,
    })
    .describe('A custom field, in the form that CommonGrants prescribes.');

/** A call for proposals as an opportunity of CommonGrants (https://commongrants.org, OpportunityBase). */
export const opportunitySchema = z.strictObject({
  id: text.describe('A UUID made of the reference number; it never changes.'),
  title: text.describe('The title of the call.'),
  status: z
    .strictObject({
      value: z.enum(['forecasted', 'open', 'closed', 'custom']).describe('The status in the terms of CommonGrants.'),
      customValue: text.optional().describe('withdrawn, or unknown: no source shows whether the call is still open.'),
      description: text.describe('The status in words.'),
    })
    .describe('The status of the call when the site was built.'),
  description: text.describe('What the call is for.'),
  funding: z
    .strictObject({ details: text.describe('The sums in words, separated by semicolons.') })
    .optional()
    .describe('The money on offer. customFields.amounts has the sums as numbers.'),
  keyDates: z
    .strictObject({
      closeDate: keyDate
        .optional()
        .describe('The last deadline for applications; for a continuous call, a statement that there is none.'),
      otherDates: z
        .record(text, keyDate)
        .optional()
        .describe('The opening, the expected opening, and other deadlines and information days under their ids.'),
    })
    .describe('The dates of the call.'),
  acceptedApplicantTypes: z
    .array(
      z.strictObject({
        value: z
          .literal('custom')
          .describe('custom: CommonGrants has no terms for applicants outside the United States.'),
        customValue: text.describe('The group, by its id in the record.'),
        description: text.describe('Who belongs to it.'),
      }),
    )
    .optional()
    .describe('Who may apply; left out if no source states it.'),
  source: text.describe('The funder’s own page; without one, the first source.'),
  customFields: z
    .strictObject({
      referenceNumber: customField(number),
      page: customField(text.describe('The address of the page.')),
      language: customField(text.describe('The language of title, description and names.')),
      timeZones: customField(
        z
          .record(text, timeZone)
          .describe(
            'For each date of keyDates, under its name: the IANA name of its time zone, whether a source states that zone, and the instant in UTC.',
          ),
      ).optional(),
      code: customField(text.describe('The code of the call, exactly as printed.')).optional(),
      organisations: customField(organisations),
      programmes: customField(programmes),
      amounts: customField(amounts),
      sources: customField(sources),
    })
    .describe('What CommonGrants has no field for.'),
  createdAt: text.describe('The instant at which the record was first published here, in UTC.'),
  lastModifiedAt: text.describe('The instant at which its substance last changed here, in UTC.'),
});

export type Opportunity = z.infer<typeof opportunitySchema>;

/** The opportunities in the envelope of CommonGrants (Paginated): one page that holds all of them. */
export const opportunityListSchema = z.strictObject({
  status: z.literal(200).describe('200: the list is complete.'),
  message: text.describe('Success.'),
  paginationInfo: z
    .strictObject({
      page: z.literal(1).describe('The number of the page.'),
      pageSize: z.number().int().describe('How many items a page holds.'),
      totalItems: z.number().int().describe('How many items there are.'),
      totalPages: z.literal(1).describe('How many pages there are.'),
    })
    .describe('One page holds all items.'),
  items: z.array(opportunitySchema).describe('The calls, by number.'),
});
