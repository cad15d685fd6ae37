import { schemas } from '../model/entries.ts';
import { id } from '../model/ids.ts';
import {
  type RecordKind,
  type ReferenceKind,
  recordHomes,
  recordKinds,
  referenceFiles,
  referenceKinds,
} from '../model/kinds.ts';
import { tombstoneSchema } from '../model/record.ts';
import { redirectsFile, redirectsSchema } from '../model/redirect.ts';
import { siteSchema } from '../model/site.ts';
import { pageWordsSchema, wordsSchema } from '../model/words.ts';
import { jsonSchema } from './json-schema.ts';
import type { JsonSchema } from './keywords.ts';

/** The schema of one kind of file, as an editor’s program reads it. */
export interface EditorSchema {
  /** Name of the schema, without ending. */
  name: string;
  /** Which files it is about: a pattern of paths below the content folder. */
  files: string;
  /** Whether it is about the front matter of a text, not about an entire file. */
  frontMatter: boolean;
  /** The fields: of one record, of one entry, of one text. */
  fields: JsonSchema;
  /** The schema of the entire file. */
  schema: JsonSchema;
}

/** The dialect of every schema. */
export const draft = 'https://json-schema.org/draft/2020-12/schema';

// Not a title: an editor would repeat it above every field.
const headed = (description: string, schema: JsonSchema): JsonSchema => ({ $schema: draft, description, ...schema });

// The condition itself is no proposal.
const isRemoved: JsonSchema = {
  properties: { status: { const: 'removed', doNotSuggest: true } },
  required: ['status'],
};

/** The facts of a record, or what is left of a removed one. */
function factsSchema(kind: RecordKind): EditorSchema {
  const { folder, facts } = recordHomes[kind];
  const fields = jsonSchema(schemas[kind]);
  const tombstone = jsonSchema(tombstoneSchema(kind));
  const { status = {} } = fields.properties ?? {};
  // The same in both forms, so that all three are offered whatever is there: choosing one is what decides the form.
  const anyStatus = { ...status, enum: [...(status.enum ?? []), 'removed'] };
  const complete: JsonSchema = {
    type: 'object',
    if: isRemoved,
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema; nobody awaits a schema.
    then: { ...tombstone, properties: { ...tombstone.properties, status: anyStatus } },
    else: { ...fields, properties: { ...fields.properties, status: anyStatus } },
  };
  const schema = headed(`The facts of a ${kind.replace('-', ' ')}.`, complete);
  return { name: kind, files: `${folder}/**/${facts}`, frontMatter: false, fields, schema };
}

/** A file of reference entries: a map from ids to facts. */
function referenceSchema(kind: ReferenceKind): EditorSchema {
  const file = referenceFiles[kind];
  const fields = jsonSchema(schemas[kind]);
  const complete: JsonSchema = { type: 'object', propertyNames: jsonSchema(id), additionalProperties: fields };
  const name = file.replace(/\.yaml$/, '');
  return { name, files: file, frontMatter: false, fields, schema: headed(`The entries in ${file}.`, complete) };
}

function textSchema(name: string, folder: string, description: string, fields: JsonSchema): EditorSchema {
  return { name, files: `${folder}/**/*.{md,mdx}`, frontMatter: true, fields, schema: headed(description, fields) };
}

/** The schema of every kind of file of a content folder. */
export function editorSchemas(): EditorSchema[] {
  const site = jsonSchema(siteSchema);
  const redirects = jsonSchema(redirectsSchema);
  return [
    ...recordKinds.map(factsSchema),
    ...recordKinds.map((kind) =>
      textSchema(
        `${kind}-words`,
        recordHomes[kind].folder,
        `The words of a ${kind.replace('-', ' ')}.`,
        jsonSchema(wordsSchema(kind)),
      ),
    ),
    ...referenceKinds.map(referenceSchema),
    {
      name: 'site',
      files: 'site.yaml',
      frontMatter: false,
      fields: site,
      schema: headed('The facts about the site.', site),
    },
    {
      name: 'redirects',
      files: redirectsFile,
      frontMatter: false,
      fields: redirects.items ?? {},
      schema: headed('Former ids, and the present ids to which their addresses lead.', redirects),
    },
    textSchema('page-words', 'pages', 'The words of a page.', jsonSchema(pageWordsSchema)),
  ];
}
