import { z } from 'zod';
import { webAddress } from './address.ts';
import { zone } from './deadline.ts';
import { id } from './ids.ts';
import { beginningOf, endOf, isZone } from './instant.ts';
import { clockRefusal } from './local-time.ts';
import { dayOrTime, isDayOrTime } from './partial-date.ts';

/** A meeting at which the funder explains a call and answers questions, in the local time of a zone. */
export const informationDay = z
  .strictObject({
    id: id.describe('The id of the information day; each text may give it a label under this id.'),
    at: dayOrTime.describe('The day, or the local date and time at which it begins, such as 2024-06-11T10:00.'),
    end: dayOrTime.optional().describe('The last day, or the local date and time at which it ends.'),
    zone: zone.describe('The time zone of the information day, by its IANA name.'),
    place: id.optional().describe('Where it takes place, by id; left out where it is online or no source says.'),
    url: webAddress.optional().describe('The page on which to register or watch.'),
    source: id.describe('The source of this record that announces it.'),
  })
  .superRefine((facts, context) => {
    const refuse = (field: 'at' | 'end', refusal: ReturnType<typeof clockRefusal>) =>
      refusal &&
      context.addIssue({ code: 'custom', params: { ...refusal }, path: [field], input: facts[field] as string });
    refuse('at', clockRefusal(facts.at, facts.zone));
    if (!facts.end) return;
    refuse('end', clockRefusal(facts.end, facts.zone));
    if (![facts.at, facts.end].every(isDayOrTime) || !isZone(facts.zone)) return;
    const isReversed = Temporal.Instant.compare(beginningOf(facts.at, facts.zone), endOf(facts.end, facts.zone)) >= 0;
    refuse('end', isReversed ? { code: 'ends-first', start: facts.at } : undefined);
  });

export type InformationDay = z.infer<typeof informationDay>;
