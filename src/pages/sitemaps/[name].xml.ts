import type { APIRoute, GetStaticPaths } from 'astro';
import { toSitemap } from '../../formats/sitemap.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { contentType } from '../../site/content-types.ts';
import { sitemap, sitemapNames } from '../../views/site/sitemap.ts';

export const getStaticPaths = (async () =>
  sitemapNames(await recordGraph()).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response(toSitemap(sitemap(await recordGraph(), name)), {
    headers: { 'content-type': contentType('sitemap.xml') },
  });
