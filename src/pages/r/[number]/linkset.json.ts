import type { APIRoute, GetStaticPaths } from 'astro';
import { toLinkset } from '../../../formats/linkset.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import { recordLinkset } from '../../../views/record/signposts.ts';
import { recordAt, shortAddressFileRoutes } from '../../../views/site/routes.ts';

export const getStaticPaths = (async () => shortAddressFileRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { id } }) => {
  const graph = await recordGraph();
  return new Response(toLinkset(recordLinkset(graph, recordAt(graph, id))), {
    headers: { 'content-type': contentType('linkset.json') },
  });
};
