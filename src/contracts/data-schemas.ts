import { schemas } from '../model/entries.ts';
import {
  isRecordKind,
  type Kind,
  type RecordKind,
  type ReferenceKind,
  recordKinds,
  referenceKinds,
} from '../model/kinds.ts';
import {
  attendanceLineSchema,
  entryColumnsSchema,
  entryHeadSchema,
  recordColumnsSchema,
  recordHeadSchema,
} from '../model/published-fields.ts';
import { tombstoneSchema } from '../model/record.ts';
import { recordLineSchema } from '../model/record-line.ts';
import { redirectsSchema } from '../model/redirect.ts';
import { siteSchema } from '../model/site.ts';
import { wordsSchema } from '../model/words.ts';
import { draft } from './editor-schemas.ts';
import { exchangeSchemas } from './exchange-schemas.ts';
import type { JsonSchema } from './keywords.ts';
import { publishedSchema } from './published-schema.ts';

function without({ properties = {}, required = [], ...rest }: JsonSchema, field: string): JsonSchema {
  const { [field]: _, ...others } = properties;
  return { ...rest, properties: others, required: required.filter((name) => name !== field) };
}

const described = (schema: JsonSchema, description: string): JsonSchema => ({ description, ...schema });

const withFields = (schema: JsonSchema, more: Record<string, JsonSchema>): JsonSchema => ({
  ...schema,
  properties: { ...schema.properties, ...more },
  required: [...(schema.required ?? []), ...Object.keys(more)],
});

/** The facts of a thing as they are published: without the editors’ status. */
export function publishedFacts(kind: Kind): JsonSchema {
  const facts = publishedSchema(schemas[kind]);
  return isRecordKind(kind) ? without(facts, 'status') : facts;
}

/** The words of a record in one language as they are published, with the body. */
export function publishedWords(kind: RecordKind): JsonSchema {
  return withFields(publishedSchema(wordsSchema(kind)), {
    body: {
      type: 'string',
      description: 'The text of the record, in Markdown; its links name records and entries by id.',
    },
  });
}

/** What is published of a record or entry beside facts and words. */
export function publishedHead(kind: Kind): JsonSchema {
  const head = publishedSchema(isRecordKind(kind) ? recordHeadSchema : entryHeadSchema);
  const named = head.properties?.kind ?? {};
  const { enum: _, ...rest } = named;
  return { ...head, properties: { ...head.properties, kind: { ...rest, const: kind } } };
}

function recordSchema(kind: RecordKind): JsonSchema {
  const words = publishedWords(kind);
  const texts = described(
    { type: 'object', properties: { en: words, hu: words } },
    'The words in each language in which they are written.',
  );
  const facts = described(publishedFacts(kind), 'The facts, as the model has them.');
  return described(
    withFields(publishedHead(kind), { facts, texts }),
    `A ${kind.replace('-', ' ')}, whole and in both languages.`,
  );
}

function entrySchema(kind: ReferenceKind): JsonSchema {
  const facts = described(publishedFacts(kind), 'The facts, as the model has them.');
  return described(withFields(publishedHead(kind), { facts }), `An entry of the kind ${kind}.`);
}

/** The fields of a line of records.ndjson. */
export const lineSchema = (): JsonSchema => publishedSchema(recordLineSchema);

/** The columns that tables alone have: those of records, or of entries. */
export const tableSchema = (of: 'record' | 'entry'): JsonSchema =>
  publishedSchema(of === 'record' ? recordColumnsSchema : entryColumnsSchema);

/** The columns of the table of meetings, organisations and roles. */
export const attendanceSchema = (): JsonSchema => publishedSchema(attendanceLineSchema);

/** A file that holds a list of things under a name. */
function listSchema(description: string, list: string, items: JsonSchema): JsonSchema {
  return {
    description,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'The address of the schema of the file.' },
      version: { type: 'string', description: 'The version of the data, such as 1.2.' },
      count: { type: 'integer', description: 'How many items the list holds.' },
      [list]: { type: 'array', items, description: 'The items, by number or id.' },
    },
    required: ['version', 'count', list],
  };
}

/** What is left of a removed record of any kind, as it is published. */
function removedSchema(): JsonSchema {
  const { kind, id } = publishedSchema(recordHeadSchema).properties ?? {};
  const tombstone = publishedSchema(tombstoneSchema('meeting'));
  const { number, removed } = tombstone.properties ?? {};
  const { pattern: _, ...anyNumber } = number ?? {};
  return withFields({ type: 'object' }, { kind: kind ?? {}, id: id ?? {}, number: anyNumber, removed: removed ?? {} });
}

function everySchema(): Map<string, JsonSchema> {
  const ofRecords = recordKinds.flatMap((kind): [string, JsonSchema][] => [
    [kind, recordSchema(kind)],
    [`${kind}-list`, listSchema(`Every record of the kind ${kind}.`, 'records', { $ref: `${kind}.json` })],
  ]);
  const ofEntries = referenceKinds.flatMap((kind): [string, JsonSchema][] => [
    [kind, entrySchema(kind)],
    [`${kind}-list`, listSchema(`Every entry of the kind ${kind}.`, 'entries', { $ref: `${kind}.json` })],
  ]);
  return new Map([
    ['record-line', described(lineSchema(), 'A line of records.ndjson: a record in one language.')],
    ...ofRecords,
    ...ofEntries,
    ['removed-list', listSchema('What is left of removed records.', 'records', removedSchema())],
    [
      'redirect-list',
      listSchema('Former ids and those of today.', 'redirects', publishedSchema(redirectsSchema).items ?? {}),
    ],
    ['site', described(publishedSchema(siteSchema), 'What the site says of itself.')],
    [
      'meeting-organisations',
      described(attendanceSchema(), 'A line of the table of meetings, organisations and roles.'),
    ],
    ...exchangeSchemas(),
  ]);
}

let schemasOfData: ReadonlyMap<string, JsonSchema> | undefined;

/** The schemas of what is published under `/data/`, by the name of their file without ending; made once. */
export function dataSchemas(): ReadonlyMap<string, JsonSchema> {
  schemasOfData ??= everySchema();
  return schemasOfData;
}

/** A schema as the file at an address. */
export function schemaFile(schema: JsonSchema, address: string): JsonSchema {
  return { $schema: draft, $id: address, ...schema };
}
