import type { APIRoute, GetStaticPaths } from 'astro';
import { toAtom } from '../../../formats/atom.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import style from '../../../styles/feed.css?url';
import { feedOf } from '../../../views/feed/feed.ts';
import { feedArchiveRoutes } from '../../../views/feed/feed-routes.ts';

export const getStaticPaths = (async () => feedArchiveRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { lang, subject, archive } }) =>
  new Response(toAtom(feedOf(await recordGraph(), subject, lang, archive), style), {
    headers: { 'content-type': contentType('feed.xml') },
  });
