import { z } from 'zod';
import { refused } from './refusal.ts';

const sentence = z.string().trim().min(1);

/** A text that both languages must have. */
export const bilingual = z.strictObject({
  en: sentence.describe('The English text.'),
  hu: sentence.describe('The Hungarian text.'),
});

/** A name of which one language may be unknown: the page then shows the other, marked as foreign. */
export const name = z
  .strictObject({
    en: sentence.optional().describe('The English name, as the body itself writes it.'),
    hu: sentence.optional().describe('The Hungarian name, as the body itself writes it.'),
  })
  .refine((value) => value.en !== undefined || value.hu !== undefined, refused({ code: 'no-name' }))
  .meta({ minProperties: 1 });

export type Name = z.infer<typeof name>;
