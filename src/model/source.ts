import { z } from 'zod';
import { language, webAddress } from './address.ts';
import { archivedCopy } from './archived-copy.ts';
import { id } from './ids.ts';
import { day, dayOrTime, partialDate } from './partial-date.ts';
import { refused, unionRefusals } from './refusal.ts';

/** Where a fact was read. Every published record names at least one. */
export const source = z
  .strictObject({
    id: id.describe('The id of the source, by which other facts of this record cite it.'),
    url: webAddress.describe('The address at which it was read.'),
    publisher: id.optional().describe('The organisation that published it, by id.'),
    'publisher-name': z.string().optional().describe('The publisher, if it has no entry of its own.'),
    title: z.string().optional().describe('The title of the source, in its own language.'),
    language: language.describe('The language of the version that was read.'),
    published: z
      .union([dayOrTime, partialDate])
      .register(unionRefusals, { code: 'not-a-date-or-time' })
      .optional()
      .describe('When it was published, if the source itself states it.'),
    read: day.describe('The date on which it was read for this record.'),
    archived: archivedCopy,
  })
  .refine(
    (value) => (value.publisher === undefined) !== (value['publisher-name'] === undefined),
    refused({ code: 'publisher-count' }),
  );
