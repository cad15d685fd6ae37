import type { APIRoute, GetStaticPaths } from 'astro';
import { dataSchemas, schemaFile } from '../../../contracts/data-schemas.ts';
import { schemaUrl } from '../../../formats/data-file.ts';

export const getStaticPaths = (() =>
  [...dataSchemas().keys()].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name = '' } }) =>
  Response.json(schemaFile(dataSchemas().get(name) ?? {}, schemaUrl(name)));
