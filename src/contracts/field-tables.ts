import { tombstoneSchema } from '../model/record.ts';
import { editorSchemas } from './editor-schemas.ts';
import { fieldTable } from './handbook.ts';
import { jsonSchema } from './json-schema.ts';

/** The table of fields of every kind of file, by the name in the handbook’s marks. */
export function fieldTables(): Map<string, string> {
  const tables = editorSchemas().map(({ name, fields }): [string, string] => [name, fieldTable(fields)]);
  // The tombstones of all kinds differ in the letters of their number alone.
  return new Map([...tables, ['tombstone', fieldTable(jsonSchema(tombstoneSchema('meeting')))]]);
}
