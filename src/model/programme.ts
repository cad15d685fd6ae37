import { z } from 'zod';
import { webAddress } from './address.ts';
import { abbreviation, bilingual, name } from './bilingual.ts';
import { ids } from './ids.ts';
import { interval, partialDate } from './partial-date.ts';
import { type Relation, relationsIn } from './relations.ts';

const decision = z.strictObject({
  at: partialDate.describe('When it was decided or reported.'),
  text: bilingual.describe('What was decided, in one sentence.'),
  source: webAddress.describe('Where the decision was read.'),
});

/** A fund from which projects are paid. */
export const programmeSchema = z.strictObject({
  name: name.describe('The official name, in each language in which one is known.'),
  abbreviation: abbreviation.optional().describe('The abbreviation, in each language in which there is one.'),
  period: interval.optional().describe('The funding period in years, such as 2021/2027.'),
  managers: ids.describe('The organisations that manage it, by id.'),
  description: bilingual.optional().describe('One sentence on what it is, in both languages.'),
  decisions: z.array(decision).default([]).describe('Decisions about the programme itself, oldest first.'),
  website: webAddress.optional().describe('The address of the funder’s own pages on it.'),
  source: webAddress.optional().describe('Where the name and the facts were read.'),
});

export type Programme = z.infer<typeof programmeSchema>;

export function programmeRelations(facts: Programme): Relation[] {
  return relationsIn('manager', facts.managers, 'managers');
}
