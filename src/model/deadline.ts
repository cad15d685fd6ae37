import { z } from 'zod';
import { id } from './ids.ts';
import { homeZone, isZone } from './instant.ts';
import { dayOrTime } from './partial-date.ts';
import { refused } from './refusal.ts';

export const deadlinePurposes = ['applications', 'questions', 'registration'] as const;

/** The last moment for something, in the local time of a zone. One without a time ends with its day. */
export const deadline = z.strictObject({
  id: id.describe('Names the deadline; a label may stand in the words under the same id.'),
  for: z.enum(deadlinePurposes).describe('What must be done by then.'),
  at: dayOrTime.describe('Local date and time, 2024-08-21T17:00, or the day alone: it then ends with that day.'),
  zone: z
    .string()
    .refine(isZone, refused({ code: 'not-a-time-zone' }))
    .meta({ pattern: '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$' })
    .default(homeZone)
    .describe('The time zone of the deadline, by its IANA name.'),
  'zone-stated': z.boolean().default(false).describe('true where the source states the zone; else it is assumed.'),
  source: id.optional().describe('The source of this record that gives the deadline.'),
  was: z
    .array(z.strictObject({ at: dayOrTime.describe('The former deadline.'), source: id.describe('Who gave it.') }))
    .default([])
    .describe('Former values, oldest first; shown beside the new one.'),
});

export type Deadline = z.infer<typeof deadline>;
