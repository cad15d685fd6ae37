import type { APIRoute, GetStaticPaths } from 'astro';
import { attachmentArchive } from '../../archive/attachment-archive.ts';
import { recordGraph } from '../../queries/of-build.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { contentType } from '../../site/content-types.ts';
import { archiveRoutes } from '../../views/record/archive-link.ts';

export const getStaticPaths = (async () => archiveRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { id } }) => {
  const record = (await recordGraph()).byId.get(id) as DatedRecord;
  return new Response(await attachmentArchive(record), { headers: { 'content-type': contentType('a.zip') } });
};
