import { z } from 'zod';
import { language, webAddress } from './address.ts';
import { bilingual, name } from './bilingual.ts';
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
export const documentSchema = z.strictObject({
  title: name.describe('Its title in each language in which it is known.'),
  kind: z.enum(documentKinds).describe('What kind of document it is.'),
  number: z.string().optional().describe('The number it carries, exactly as printed.'),
  publisher: id.optional().describe('The organisation that published it, by id.'),
  'publisher-name': z.string().optional().describe('Who published it, where it has no entry of its own.'),
  edition: z.string().optional().describe('Which edition it is, such as third round.'),
  year: z.number().int().optional().describe('The year it is about or of, as it names itself.'),
  announced: partialDate.optional().describe('When its publication was expected, by a source’s word.'),
  published: partialDate.optional().describe('When it was published.'),
  language: language.optional().describe('The language it is written in.'),
  note: bilingual.optional().describe('One sentence on what a reader should know, in both languages.'),
  url: webAddress.optional().describe('Where the document itself can be read.'),
  source: webAddress.optional().describe('Where the facts about it were read.'),
});

export type Document = z.infer<typeof documentSchema>;

export function documentRelations(facts: Document): Relation[] {
  return relationIn('publisher', facts.publisher, 'publisher');
}
