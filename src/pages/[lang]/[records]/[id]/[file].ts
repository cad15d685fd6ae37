import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFile } from '../../../../formats/record-file.ts';
import { recordGraph } from '../../../../queries/of-build.ts';
import { contentType } from '../../../../site/content-types.ts';
import { recordAt, recordFileRoutes } from '../../../../views/site/routes.ts';

export const getStaticPaths = (async () => recordFileRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { lang, id, file } }) => {
  const graph = await recordGraph();
  return new Response(recordFile(graph, recordAt(graph, id), file, lang), {
    headers: { 'content-type': contentType(file) },
  });
};
