import type { APIRoute, GetStaticPaths } from 'astro';
import { type HostFileName, hostFile, hostFileNames } from '../../formats/host-files.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { settings } from '../../site/settings.ts';
import { movedAddresses } from '../../views/site/moved-addresses.ts';

export const getStaticPaths = (() => hostFileNames.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file } }) =>
  new Response(hostFile(file as HostFileName, settings(), movedAddresses(await recordGraph())));
