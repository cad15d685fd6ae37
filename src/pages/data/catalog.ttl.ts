import type { APIRoute } from 'astro';
import { dataCatalogue } from '../../formats/catalogue/catalogue.ts';
import { toTurtle } from '../../formats/catalogue/rdf.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { contentType } from '../../site/content-types.ts';

export const GET: APIRoute = async () =>
  new Response(toTurtle(dataCatalogue(await recordGraph())), {
    headers: { 'content-type': contentType('catalog.ttl') },
  });
