import { defineCollection } from 'astro:content';
import { z } from 'zod';
import {
  entryLoader,
  pageLoader,
  recordLoader,
  redirectLoader,
  siteLoader,
  tombstoneLoader,
} from './collections/loaders.ts';
import { locales } from './language/locales.ts';
import { schemas } from './model/entries.ts';
import { type RecordKind, type ReferenceKind, recordKinds } from './model/kinds.ts';
import { tombstoneSchema } from './model/record.ts';
import { redirectsSchema } from './model/redirect.ts';
import { siteSchema } from './model/site.ts';
import { pageWordsSchema, wordsSchema } from './model/words.ts';

// The check has validated what the loaders supply, so no schema runs again here: each describes and types its collection.
const recordsOf = <K extends RecordKind>(kind: K) =>
  defineCollection({
    loader: recordLoader(kind),
    schema: z.object({
      kind: z.literal(kind),
      facts: schemas[kind],
      texts: z.partialRecord(z.enum(locales), wordsSchema(kind)),
    }),
  });

const entriesOf = <K extends ReferenceKind>(kind: K) =>
  defineCollection({ loader: entryLoader(kind), schema: z.object({ kind: z.literal(kind), facts: schemas[kind] }) });

export const collections = {
  meetings: recordsOf('meeting'),
  campaigns: recordsOf('campaign'),
  fundingCalls: recordsOf('funding-call'),
  organisations: entriesOf('organisation'),
  people: entriesOf('person'),
  topics: entriesOf('topic'),
  programmes: entriesOf('programme'),
  documents: entriesOf('document'),
  places: entriesOf('place'),
  terms: entriesOf('term'),
  tombstones: defineCollection({
    loader: tombstoneLoader(),
    schema: z.union(recordKinds.map((kind) => z.object({ kind: z.literal(kind), facts: tombstoneSchema(kind) }))),
  }),
  redirects: defineCollection({ loader: redirectLoader(), schema: redirectsSchema.element }),
  pages: defineCollection({
    loader: pageLoader(),
    schema: z.object({ id: z.string(), lang: z.enum(locales), words: pageWordsSchema }),
  }),
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};
