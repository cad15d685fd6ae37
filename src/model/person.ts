import { z } from 'zod';
import { webAddress } from './address.ts';
import { bilingual } from './bilingual.ts';
import { id } from './ids.ts';
import { interval } from './partial-date.ts';
import { refused } from './refusal.ts';
import type { Relation } from './relations.ts';

const office = z.strictObject({
  id: id.describe('The id of the office, by which records cite it.'),
  organisation: id.describe('The organisation in which the office is held, by id.'),
  seen: interval.describe(
    'The years in which sources show the person in the office, such as 2016/2023; not necessarily the whole term.',
  ),
  title: bilingual.describe('The title of the office in both languages, always worded the same.'),
});

const titles = 'dr|dr habil|prof|professor|mr|mrs|ms|miss|sir|dame|lord|lady|h\\.? ?e|phd|md|mp|esq|obe|cbe';
const titled = new RegExp(`^(?:${titles})(?:\\.\\s*|\\s+)(?=\\p{L})|,?\\s+(?:${titles})\\.?$`, 'iu');

/** A part of a name without the titles that its owner bears. */
export const withoutTitles = (name: string): string => {
  const shorter = name.trim().replace(titled, '').trim();
  return shorter === name.trim() ? shorter : withoutTitles(shorter);
};

const partOfName = z
  .string()
  .min(1)
  .refine((name) => !titled.test(name.trim()), refused({ code: 'title-in-name' }));

/** A person in a public office, or the head of an organisation speaking in that role. Nobody else has an entry. */
export const personSchema = z.strictObject({
  name: z
    .strictObject({
      family: partOfName.describe('The family name; Hungarian pages put it first, and lists are sorted by it.'),
      given: partOfName.describe('The given name or names, without a title such as “Dr.”.'),
      order: z
        .literal('given-first')
        .optional()
        .describe(
          'given-first: a foreign name in which the given name comes first in Hungarian too, such as Roland Python.',
        ),
    })
    .describe('The name in its two parts.'),
  offices: z.array(office).min(1).describe('The offices of the person, each with the years in which sources show it.'),
  source: webAddress.optional().describe('Where the offices were read.'),
  sources: z.array(webAddress).default([]).describe('Further pages on which the offices were read.'),
});

export type Person = z.infer<typeof personSchema>;

export function personRelations(facts: Person): Relation[] {
  return facts.offices.map(({ organisation }, index) => ({
    type: 'office',
    id: organisation,
    path: ['offices', index, 'organisation'],
  }));
}
