import type { APIRoute } from 'astro';
import { toSitemapIndex } from '../formats/sitemap.ts';
import { recordGraph } from '../queries/of-build.ts';
import { contentType } from '../site/content-types.ts';
import { sitemapIndex } from '../views/site/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(toSitemapIndex(sitemapIndex(await recordGraph())), {
    headers: { 'content-type': contentType('sitemap.xml') },
  });
