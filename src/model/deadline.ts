import { z } from 'zod';
import { id } from './ids.ts';
import { beginningOf, endOf, homeZone, isZone } from './instant.ts';
import { clockRefusal, deadlineRefusal } from './local-time.ts';
import { dayOrTime, isDayOrTime } from './partial-date.ts';
import { type Refusal, refused } from './refusal.ts';

/** A time zone by its IANA name; that of the publisher where none is given. */
export const zone = z
  .string()
  .refine(isZone, refused({ code: 'not-a-time-zone' }))
  .meta({ pattern: '^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$' })
  .default(homeZone);

/** A cut-off by itself closes nothing: what was handed in by then is judged together. */
export const deadlinePurposes = ['applications', 'cut-off', 'questions', 'registration'] as const;

/** The last moment for something, in the local time of a zone. One without a time ends with its day. */
export const deadline = z
  .strictObject({
    id: id.describe('The id of the deadline; each text may give it a label under this id.'),
    for: z
      .enum(deadlinePurposes)
      .describe(
        'What the deadline is for. cut-off: applications received by then are assessed together, and the call may stay open.',
      ),
    at: dayOrTime.describe(
      'The local date and time, such as 2024-08-21T17:00, or the day alone: the deadline is then the end of that day.',
    ),
    from: dayOrTime
      .optional()
      .describe(
        'When the period that ends with the deadline begins, where the source states it: one of several rounds, the time for questions.',
      ),
    zone: zone.describe('The time zone of the deadline, by its IANA name.'),
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
  .superRefine((facts, context) => {
    const refuse = (path: (string | number)[], input: string, refusal: Refusal | undefined) =>
      refusal && context.addIssue({ code: 'custom', params: { ...refusal }, path, input });
    refuse(['at'], facts.at, deadlineRefusal(facts.at, facts.zone));
    facts.was.forEach(({ at }, index) => {
      refuse(['was', index, 'at'], at, deadlineRefusal(at, facts.zone));
    });
    if (!facts.from) return;
    refuse(['from'], facts.from, clockRefusal(facts.from, facts.zone));
    if (![facts.from, facts.at].every(isDayOrTime) || !isZone(facts.zone)) return;
    const isReversed = Temporal.Instant.compare(beginningOf(facts.from, facts.zone), endOf(facts.at, facts.zone)) >= 0;
    refuse(['at'], facts.at, isReversed ? { code: 'ends-first', start: facts.from } : undefined);
  });

export type Deadline = z.infer<typeof deadline>;
