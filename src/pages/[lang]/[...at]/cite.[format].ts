import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFile } from '../../../formats/citation-file.ts';
import { citedRecords } from '../../../queries/citations.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import { citationRoutes } from '../../../views/cite/citation-routes.ts';

export const getStaticPaths = (async () => citationRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { lang, list, format } }) => {
  const graph = await recordGraph();
  return new Response(citationFile(graph, citedRecords(graph, list), format, lang), {
    headers: { 'content-type': contentType(`cite.${format}`) },
  });
};
