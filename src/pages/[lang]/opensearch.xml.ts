import type { APIRoute } from 'astro';
import { toOpenSearch } from '../../formats/open-search.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { searchDescription } from '../../views/site/search-description.ts';

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(toOpenSearch(searchDescription(await recordGraph(), params.lang as Locale)), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
