import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { ArchivePage, ArchiveTombstone, EntryOf } from './archive/archive.ts';
import { kindLoader } from './collections/archive-loader.ts';
import { pageLoader } from './collections/page-loader.ts';
import { redirectLoader } from './collections/redirect-loader.ts';
import { siteLoader } from './collections/site-loader.ts';
import { tombstoneLoader } from './collections/tombstone-loader.ts';
import type { Kind } from './model/kinds.ts';
import type { Redirect } from './model/redirect.ts';
import type { Site } from './model/site.ts';

// The model has already validated what the loaders supply; the schemas here only carry the types.
const ofKind = <K extends Kind>(kind: K) =>
  defineCollection({ loader: kindLoader(kind), schema: z.custom<EntryOf<K>>() });

export const collections = {
  meetings: ofKind('meeting'),
  campaigns: ofKind('campaign'),
  fundingCalls: ofKind('funding-call'),
  organisations: ofKind('organisation'),
  people: ofKind('person'),
  topics: ofKind('topic'),
  programmes: ofKind('programme'),
  documents: ofKind('document'),
  places: ofKind('place'),
  terms: ofKind('term'),
  tombstones: defineCollection({ loader: tombstoneLoader(), schema: z.custom<ArchiveTombstone>() }),
  redirects: defineCollection({ loader: redirectLoader(), schema: z.custom<Redirect>() }),
  pages: defineCollection({ loader: pageLoader(), schema: z.custom<ArchivePage>() }),
  site: defineCollection({ loader: siteLoader(), schema: z.custom<Site>() }),
};
