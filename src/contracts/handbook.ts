import { formOf } from './form.ts';
import type { JsonSchema } from './keywords.ts';

/** A field of a schema, by the names on the way to it. */
export interface FieldRow {
  path: string;
  needed: boolean;
  field: JsonSchema;
  /**
   * Where the field is below the whole value, as the end of a JSONPath (RFC 9535): `.agenda[*].presenters`. Two where an
   * entry of a list may be the value of the field itself.
   */
  ends: string[];
}

/** The fields within a field: its own, those of its entries, or those of the one form that has any. */
function fieldsWithin({ properties, items, anyOf, required }: JsonSchema): Pick<JsonSchema, 'properties' | 'required'> {
  if (properties) return { properties, required: required ?? [] };
  if (items) return fieldsWithin(items);
  const form = anyOf?.find((each) => each.properties);
  return form ? fieldsWithin(form) : {};
}

const segment = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`);

const isList = ({ items, anyOf }: JsonSchema): boolean => items !== undefined || (anyOf?.some(isList) ?? false);

/** Whether what holds fields may also be a plain value, which then is that of its first field. */
const isPlainToo = ({ items, anyOf = [] }: JsonSchema): boolean =>
  items ? isPlainToo(items) : anyOf.some(({ properties }) => properties) && anyOf.some(({ type }) => type === 'string');

/** The schema of each value of a group whose keys are no names of fields, where that value has fields. */
function valueInMap({ additionalProperties }: JsonSchema): JsonSchema | undefined {
  const isGroup = typeof additionalProperties === 'object' && additionalProperties.properties;
  return isGroup ? additionalProperties : undefined;
}

/** Every field of a schema; those within another come below it, and `*` is any key of a group whose keys are no names. */
export function rowsOf(schema: JsonSchema, above = '', endsAbove: readonly string[] = ['']): FieldRow[] {
  const inMap = valueInMap(schema);
  if (inMap) {
    const within = endsAbove.map((end) => `${end}.*`);
    return rowsOf(inMap, `${above}*.`, within);
  }
  const { properties = {}, required = [] } = fieldsWithin(schema);
  const [first] = isPlainToo(schema) ? Object.keys(properties) : [];
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = above + name;
    const own = endsAbove.map((end) => `${end}${segment(name)}`);
    const ends = name === first ? [...own, ...endsAbove] : own;
    const within = own.map((end) => (isList(field) ? `${end}[*]` : end));
    return [{ path, needed: required.includes(name), field, ends }, ...rowsOf(field, `${path}.`, within)];
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
