import type { APIRoute, GetStaticPaths } from 'astro';
import { hostFiles } from '../../formats/host-redirects.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { movedAddresses } from '../../views/site/moved-addresses.ts';

export const getStaticPaths = (() =>
  Object.keys(hostFiles).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file } }) =>
  new Response(hostFiles[file as keyof typeof hostFiles](movedAddresses(await recordGraph())));
