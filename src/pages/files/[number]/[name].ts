import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFile } from '../../../archive/published-file.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import { noteRead } from '../../../site/page-reads.ts';
import { fileRoutes } from '../../../views/record/record-files.ts';

export const getStaticPaths = (async () => fileRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { name }, props: { path, id } }) => {
  noteRead(`file ${id} ${name}`);
  return new Response(await publishedFile(path), { headers: { 'content-type': contentType(path) } });
};
