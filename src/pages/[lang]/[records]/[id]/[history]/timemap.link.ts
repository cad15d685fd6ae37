import type { APIRoute, GetStaticPaths } from 'astro';
import { toTimeMap } from '../../../../../formats/time-map.ts';
import { recordGraph } from '../../../../../queries/of-build.ts';
import { contentType } from '../../../../../site/content-types.ts';
import { timeMapName } from '../../../../../site/urls.ts';
import { historyRoutes } from '../../../../../views/revision/revision-routes.ts';
import { timeMapOf } from '../../../../../views/revision/time-map.ts';
import { recordAt } from '../../../../../views/site/routes.ts';

export const getStaticPaths = (async () => historyRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { lang, id } }) => {
  const graph = await recordGraph();
  return new Response(toTimeMap(timeMapOf(graph, recordAt(graph, id), lang)), {
    headers: { 'content-type': contentType(timeMapName) },
  });
};
