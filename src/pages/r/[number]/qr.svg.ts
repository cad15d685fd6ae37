import type { APIRoute, GetStaticPaths } from 'astro';
import { toQrCode } from '../../../formats/qr-code.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import { absolute, shortPath } from '../../../site/urls.ts';
import { shortAddressFileRoutes } from '../../../views/site/routes.ts';

export const getStaticPaths = (async () => shortAddressFileRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute<object, { number: string }> = ({ params: { number } }) =>
  new Response(toQrCode(absolute(shortPath(number))), { headers: { 'content-type': contentType('qr.svg') } });
