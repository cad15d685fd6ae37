import { z } from 'zod';
import { webAddress } from './address.ts';
import { bilingual } from './bilingual.ts';

/** A term of the field, explained. */
export const termSchema = z.strictObject({
  term: bilingual.describe('The term in both languages.'),
  definition: bilingual.describe('What it means, in one or two plain sentences.'),
  source: webAddress.optional().describe('Where the official wording was read.'),
});

export type Term = z.infer<typeof termSchema>;
