import { z } from 'zod';
import { bilingual } from './bilingual.ts';

/** A subject that runs through the record. */
export const topicSchema = z.strictObject({
  name: bilingual.describe('The subject in both languages.'),
  description: bilingual.optional().describe('One sentence on what it covers, in both languages.'),
});

export type Topic = z.infer<typeof topicSchema>;
