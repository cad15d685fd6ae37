import type { APIRoute, GetStaticPaths } from 'astro';
import { toRedirectsFile } from '../formats/host-redirects.ts';
import { recordGraph } from '../queries/of-build.ts';
import { movedAddresses } from '../views/site/moved-addresses.ts';

/** The file is called `_redirects`; Astro takes a file here whose name begins with `_` for no page. */
export const getStaticPaths = (() => [{ params: { mark: '_' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(toRedirectsFile(movedAddresses(await recordGraph())));
