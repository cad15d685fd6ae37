import { z } from 'zod';
import { webAddress } from './address.ts';
import { bilingual } from './bilingual.ts';
import { id } from './ids.ts';
import { interval } from './partial-date.ts';
import type { Relation } from './relations.ts';

const office = z.strictObject({
  id: id.describe('Names the office; records cite it under the person.'),
  organisation: id.describe('Where the office is held, by id.'),
  seen: interval.describe(
    'The years in which sources show the person in it: 2016/2023. No claim about its whole term.',
  ),
  title: bilingual.describe('The office in both languages, in one wording.'),
});

/** A person in a public office, or the head of an organisation speaking in that role. Nobody else has an entry. */
export const personSchema = z.strictObject({
  name: z
    .strictObject({
      family: z.string().min(1).describe('Family name; Hungarian pages put it first, and lists go by it.'),
      given: z.string().min(1).describe('Given name or names; no title such as “Dr.”.'),
      order: z
        .literal('given-first')
        .optional()
        .describe('given-first: a foreign name, which Hungarian too writes with the given name first: Roland Python.'),
    })
    .describe('The name in its two parts.'),
  offices: z.array(office).min(1).describe('Offices held, each with the years in which it was seen.'),
  source: webAddress.optional().describe('Where the offices were read.'),
});

export type Person = z.infer<typeof personSchema>;

export function personRelations(facts: Person): Relation[] {
  return facts.offices.map(({ organisation }, index) => ({
    type: 'office',
    id: organisation,
    path: ['offices', index, 'organisation'],
  }));
}
