import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { id } from './ids.ts';
import { type Relation, relationIn } from './relations.ts';

/** A building, a town or a country in which something took place. */
export const placeSchema = z.strictObject({
  name: bilingual.describe('The full name, such as “Town Hall, Budapest”, in both languages.'),
  'part-of': id.optional().describe('The larger place of which it is part, by id.'),
});

export type Place = z.infer<typeof placeSchema>;

export function placeRelations(facts: Place): Relation[] {
  return relationIn('part-of', facts['part-of'], 'part-of');
}
