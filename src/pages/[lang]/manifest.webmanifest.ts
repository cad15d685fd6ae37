import type { APIRoute } from 'astro';
import { toWebManifest } from '../../formats/web-manifest.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { appIdentity } from '../../views/site/app-identity.ts';

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(toWebManifest(appIdentity(await recordGraph(), params.lang as Locale)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
