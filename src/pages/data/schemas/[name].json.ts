import type { APIRoute, GetStaticPaths } from 'astro';
import { dataSchemas, schemaFile } from '../../../contracts/data-schemas.ts';
import { schemaUrl } from '../../../formats/data-files.ts';

export const getStaticPaths = (() =>
  [...dataSchemas()].map(([name, schema]) => ({ params: { name }, props: { schema } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name = '' }, props: { schema } }) =>
  Response.json(schemaFile(schema, schemaUrl(name)));
