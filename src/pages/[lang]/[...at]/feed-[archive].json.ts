import type { APIRoute, GetStaticPaths } from 'astro';
import { toJsonFeed } from '../../../formats/json-feed.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import { feedOf } from '../../../views/feed/feed.ts';
import { feedArchiveRoutes } from '../../../views/feed/feed-routes.ts';

export const getStaticPaths = (async () => feedArchiveRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { lang, subject, archive } }) =>
  new Response(toJsonFeed(feedOf(await recordGraph(), subject, lang, archive)), {
    headers: { 'content-type': contentType('feed.json') },
  });
