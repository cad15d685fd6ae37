import { formOf } from './form.ts';
import type { JsonSchema } from './keywords.ts';

/** A field of a schema, by the names on the way to it. */
export interface FieldRow {
  path: string;
  needed: boolean;
  field: JsonSchema;
}

/** The fields within a field: its own, those of its entries, or those of the one form that has any. */
function fieldsWithin({ properties, items, anyOf, required }: JsonSchema): Pick<JsonSchema, 'properties' | 'required'> {
  if (properties) return { properties, required: required ?? [] };
  if (items) return fieldsWithin(items);
  const form = anyOf?.find((each) => each.properties);
  return form ? fieldsWithin(form) : {};
}

/** Every field of a schema; those within another come below it. */
export function rowsOf(schema: JsonSchema, above = ''): FieldRow[] {
  const { properties = {}, required = [] } = fieldsWithin(schema);
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = above + name;
    return [{ path, needed: required.includes(name), field }, ...rowsOf(field, `${path}.`)];
  });
}

/** Text that is a cell of a table and not markup of another kind. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The fields of a schema as a Markdown table; a field within another comes below it, behind a dot. */
export function fieldTable(schema: JsonSchema): string {
  const rows = rowsOf(schema).map(
    ({ path, needed, field }) =>
      `| \`${path}\` | ${needed ? 'yes' : ''} | ${cell(formOf(field))} | ${cell(field.description ?? '')} |`,
  );
  return ['| field | required | form | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const section = /<!-- fields: ([\w-]+) -->\n[\s\S]*?<!-- end -->/g;

/** A text with every table between `<!-- fields: … -->` and `<!-- end -->` as it should be; of unknown ones nothing changes. */
export function withFieldTables(text: string, tables: ReadonlyMap<string, string>): string {
  return text.replace(section, (present, name: string) => {
    const table = tables.get(name);
    return table === undefined ? present : `<!-- fields: ${name} -->\n\n${table}\n\n<!-- end -->`;
  });
}
