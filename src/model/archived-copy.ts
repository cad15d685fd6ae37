import { z } from 'zod';
import { webAddress } from './address.ts';
import { day } from './partial-date.ts';
import { refused } from './refusal.ts';

/** A copy of a page in a web archive, for the day on which its own address no longer answers (Robust Links). */
export const archivedCopy = z
  .strictObject({
    url: webAddress
      .refine((address) => !address.startsWith('http:'), refused({ code: 'not-https' }))
      .meta({ pattern: '^https://' })
      .describe('The address of the copy, with https.'),
    at: day.describe('The date on which the copy was made.'),
  })
  .optional()
  .describe('A copy of the page in a web archive.');

export type ArchivedCopy = NonNullable<z.infer<typeof archivedCopy>>;

/** A copy is one of a page at an address. */
export const copyOfAddress = {
  check: (value: { url?: unknown; archived?: unknown }) => value.archived === undefined || value.url !== undefined,
  refusal: { path: ['archived'], ...refused({ code: 'copy-of-nothing' }) },
};
