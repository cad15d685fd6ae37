import { z } from 'zod';
import { id } from './ids.ts';
import { homeZone, isZone } from './instant.ts';
import { deadlineRefusal } from './local-time.ts';
import { dayOrTime } from './partial-date.ts';
import { refused } from './refusal.ts';

export const deadlinePurposes = ['applications', 'questions', 'registration'] as const;

/** The last moment for something, in the local time of a zone. One without a time ends with its day. */
export const deadline = z
  .strictObject({
    id: id.describe('The id of the deadline; each text may give it a label under this id.'),
    for: z.enum(deadlinePurposes).describe('What the deadline is for.'),
    at: dayOrTime.describe(
      'The local date and time, such as 2024-08-21T17:00; or the day alone, at the end of which it passes.',
    ),
    zone: z
      .string()
      .refine(isZone, refused({ code: 'not-a-time-zone' }))
      .meta({ pattern: '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$' })
      .default(homeZone)
      .describe('The time zone of the deadline, by its IANA name.'),
    'zone-stated': z
      .boolean()
      .default(false)
      .describe('true if the source states the time zone; otherwise the page says that it is assumed.'),
    source: id.optional().describe('The source of this record that gives the deadline.'),
    was: z
      .array(
        z.strictObject({
          at: dayOrTime.describe('The former deadline.'),
          source: id.describe('The source of this record that gave it.'),
        }),
      )
      .default([])
      .describe('Former deadlines, oldest first; the page shows them with the present one.'),
  })
  .superRefine(({ at, zone, was }, context) => {
    [at, ...was.map((former) => former.at)].forEach((local, index) => {
      const refusal = deadlineRefusal(local, zone);
      const path = index === 0 ? ['at'] : ['was', index - 1, 'at'];
      if (refusal) context.addIssue({ code: 'custom', params: { ...refusal }, path, input: local });
    });
  });

export type Deadline = z.infer<typeof deadline>;
