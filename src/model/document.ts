import { z } from 'zod';
import { language, webAddress } from './address.ts';
import { archivedCopy, copyOfAddress } from './archived-copy.ts';
import { bilingual, documentTitle } from './bilingual.ts';
import { id } from './ids.ts';
import { partialDate } from './partial-date.ts';
import { type Relation, relationIn } from './relations.ts';

export const documentKinds = [
  'strategy',
  'action-plan',
  'law',
  'eu-law',
  'monitoring-report',
  'report',
  'study',
  'handbook',
  'journal',
  'book',
  'protocol',
  'recommendation',
] as const;

/** A document that records refer to: a report, a strategy, a law. */
export const documentSchema = z
  .strictObject({
    title: documentTitle.describe('The title, in each language in which one is known.'),
    kind: z.enum(documentKinds).describe('The kind of document.'),
    number: z.string().optional().describe('The number of the document, exactly as printed.'),
    publisher: id.optional().describe('The organisation that published it, by id.'),
    'publisher-name': z.string().optional().describe('The publisher, if it has no entry of its own.'),
    edition: z.string().optional().describe('The edition, such as third round.'),
    year: z.number().int().optional().describe('The year that the document covers, or that is printed on it.'),
    announced: partialDate.optional().describe('When its publication was expected, according to a source.'),
    published: partialDate.optional().describe('When it was published.'),
    language: language.optional().describe('The language of the document.'),
    note: bilingual.optional().describe('One sentence on what readers should know, in both languages.'),
    url: webAddress.optional().describe('Where the document itself can be read.'),
    archived: archivedCopy,
    source: webAddress.optional().describe('Where the facts about it were read.'),
  })
  .refine(copyOfAddress.check, copyOfAddress.refusal);

export type Document = z.infer<typeof documentSchema>;

export function documentRelations(facts: Document): Relation[] {
  return relationIn('publisher', facts.publisher, 'publisher');
}
