import type { APIRoute, GetStaticPaths } from 'astro';
import { toHeadersFile } from '../formats/host-headers.ts';
import { settings } from '../site/settings.ts';

/** The file is called `_headers`; Astro takes a file here whose name begins with `_` for no page. */
export const getStaticPaths = (() => [{ params: { mark: '_' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(toHeadersFile(settings()));
