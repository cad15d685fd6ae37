import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const docs = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './content' }),
  schema: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    plain: z.string().optional(),
    lang: z.enum(['en', 'hu']),
    kind: z.string(),
    number: z.string(),
    type: z.string().optional(),
    date: z.coerce.date(),
    organisations: z.array(z.string()),
    topics: z.array(z.string()),
    years: z.array(z.coerce.string()),
    agenda: z.array(z.string()),
    sources: z.array(
      z.object({
        id: z.string(),
        url: z.string(),
        publisher: z.string().optional(),
        published: z.coerce.string().optional(),
      }),
    ),
  }),
});

export const collections = { docs };
