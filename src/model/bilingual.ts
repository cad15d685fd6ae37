import { z } from 'zod';
import { refused } from './refusal.ts';

const sentence = z.string().trim().min(1);

/** A text that both languages must have. */
export const bilingual = z.strictObject({
  en: sentence.describe('The English text.'),
  hu: sentence.describe('The Hungarian text.'),
});

/** A name that may be known in one language only: the page then shows that one, marked as another language. */
export const name = z
  .strictObject({
    en: sentence.optional().describe('The English name, in its official wording.'),
    hu: sentence.optional().describe('The Hungarian name, in its official wording.'),
  })
  .refine((value) => value.en !== undefined || value.hu !== undefined, refused({ code: 'no-name' }))
  .meta({ minProperties: 1 });

export type Name = z.infer<typeof name>;
