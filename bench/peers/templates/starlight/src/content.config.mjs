import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const extend = z.object({
  id: z.string().optional(),
  summary: z.string().optional(),
  plain: z.string().optional(),
  lang: z.enum(['en', 'hu']).optional(),
  kind: z.string().optional(),
  number: z.string().optional(),
  type: z.string().optional(),
  date: z.coerce.date().optional(),
  organisations: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  years: z.array(z.coerce.string()).default([]),
  agenda: z.array(z.string()).default([]),
  sources: z
    .array(
      z.object({
        id: z.string(),
        url: z.string(),
        publisher: z.string().optional(),
        published: z.coerce.string().optional(),
      }),
    )
    .default([]),
});

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend }) }) };
