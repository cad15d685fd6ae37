import { z } from 'zod';
import { refused } from './refusal.ts';

const sentence = z.string().trim().min(1);

/** A text that both languages must have. */
export const bilingual = z.strictObject({
  en: sentence.describe('The English text.'),
  hu: sentence.describe('The Hungarian text.'),
});

/** A text that may be known in one language only: the page then shows that one, marked as another language. */
const inEitherLanguage = (what: string) =>
  z
    .strictObject({
      en: sentence.optional().describe(`The English ${what}.`),
      hu: sentence.optional().describe(`The Hungarian ${what}.`),
    })
    .refine((value) => value.en !== undefined || value.hu !== undefined, refused({ code: 'no-name' }))
    .meta({ minProperties: 1 });

export const name = inEitherLanguage('name, in its official wording');

export const formerName = inEitherLanguage('name that was used before');

export const abbreviation = inEitherLanguage('abbreviation');

export const documentTitle = inEitherLanguage('title');

export type Name = z.infer<typeof name>;
