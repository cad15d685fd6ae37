import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile, dataFiles } from '../../formats/data-files.ts';
import { textStream } from '../../formats/text-stream.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { contentType } from '../../site/content-types.ts';

export const getStaticPaths = (async () =>
  dataFiles(await recordGraph()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file } }) => {
  const { name, pieces } = dataFile(file);
  return new Response(textStream(pieces(await recordGraph())), { headers: { 'content-type': contentType(name) } });
};
