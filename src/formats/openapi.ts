import { dataSchemas } from '../contracts/data-schemas.ts';
import { locales } from '../language/locales.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { dataVersion } from '../model/published-fields.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { contentType } from '../site/content-types.ts';
import { absolute, codebookPath, dataPath, filePath, sections } from '../site/urls.ts';
import type { RecordFile } from '../views/record/record-formats.ts';
import { siteName } from '../views/site/site-name.ts';
import { type DataFile, schemaUrl } from './data-file.ts';
import { dataFiles } from './data-files.ts';

const mediaType = (name: string) => contentType(name).split(';')[0] ?? '';

const answer = (description: string, name: string, schema: object) => ({
  200: { description, content: { [mediaType(name)]: { schema } } },
  404: { description: 'There is nothing at this address.' },
});

const componentOf = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A schema as a component: what it refers to as a file beside it is a component, too. */
function asComponent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asComponent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' ? [key, componentOf(String(inner).replace(/\.json$/, '')).$ref] : [key, asComponent(inner)],
    ),
  );
}

/** What a file holds, as the schema of an answer: tables and lines are text, whose fields the named schema explains. */
const schemaOf = ({ name, schema }: DataFile): object => {
  if (schema && name.endsWith('.json')) return componentOf(schema);
  const where = schema ? schemaUrl(schema) : absolute(codebookPath('en'));
  return { type: 'string', description: `The fields of a line are explained in ${where}.` };
};

const operationId = (name: string) => name.replace(/[^a-z]+(.)/gi, (_, letter: string) => letter.toUpperCase());

const fileOperation = (file: DataFile) => ({
  get: {
    operationId: operationId(file.name),
    summary: `${file.name}, whole`,
    tags: ['Data'],
    responses: answer(`The file ${file.name}.`, file.name, schemaOf(file)),
  },
});

const manifestOperation = {
  get: {
    operationId: 'manifestJson',
    summary: 'Every file with its size, SHA-256, schema and number of items',
    tags: ['Data'],
    responses: answer('The list of all files.', 'manifest.json', { type: 'object' }),
  },
};

/** The files beside the page of a record, each with what it is. */
const recordFiles: Record<RecordFile, string> = {
  'record.json': 'A record, whole and in both languages',
  'index.md': 'The page of a record as Markdown',
  'cite.bib': 'The citation of a record for BibTeX and BibLaTeX',
  'cite.ris': 'The citation of a record in RIS',
  'cite.json': 'The citation of a record in CSL-JSON',
};

const idOfRecord = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the record.',
  schema: { type: 'string' },
};

const schemaOfFile = (name: string, kind: RecordKind): object => {
  if (name === 'record.json') return componentOf(kind);
  return name.endsWith('.json') ? { type: 'array', items: { type: 'object' } } : { type: 'string' };
};

/** The files beside the page of a record, whose folder name is the last part of its address. */
function recordPaths(): [string, object][] {
  return recordKinds.flatMap((kind) =>
    locales.flatMap((lang) =>
      Object.entries(recordFiles).map(([name, summary]): [string, object] => [
        filePath(lang, sections[kind][lang], '{id}', name),
        {
          get: {
            operationId: operationId(`${kind}-${lang}-${name}`),
            summary,
            tags: ['Records'],
            parameters: [idOfRecord],
            responses: answer('The record.', name, schemaOfFile(name, kind)),
          },
        },
      ]),
    ),
  );
}

/** A description of what programs can ask of the site (OpenAPI 3.1): files alone, so that every request is a plain GET. */
export function toOpenApi(graph: RecordGraph): object {
  const { site } = graph;
  return {
    openapi: '3.1.0',
    info: {
      title: siteName(graph, 'en'),
      version: dataVersion,
      description:
        'The whole record as static files: no key, no limit, no parameters but the id of a record. The version is that of the data.',
      ...(site?.licence && { license: { name: site.licence.name, url: site.licence.url } }),
    },
    servers: [{ url: absolute('') }],
    paths: Object.fromEntries([
      [dataPath('manifest.json'), manifestOperation],
      ...dataFiles(graph).map((file) => [dataPath(file.name), fileOperation(file)]),
      ...recordPaths(),
    ]),
    components: { schemas: asComponent(Object.fromEntries(dataSchemas())) },
  };
}
