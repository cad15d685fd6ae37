import type { JsonSchema } from './keywords.ts';

const plurals: Record<string, string> = {
  id: 'ids',
  text: 'texts',
  'web address': 'web addresses',
  fields: 'entries with the fields below',
};

const typeForms: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
};

const code = (value: unknown) => `\`${value}\``;

/** In what form a field is written, in a few words of Markdown. */
export function formOf(schema: JsonSchema): string {
  const { type, anyOf, items, properties, additionalProperties, propertyNames } = schema;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema['x-form']) return schema['x-form'];
  if (anyOf) return anyOf.map(formOf).join(' or ');
  if (items) {
    const forms = (items.anyOf ?? [items]).map((each) => plurals[formOf(each)] ?? formOf(each));
    return `list of ${forms.join(' or ')}`;
  }
  if (properties) return 'fields';
  if (typeof additionalProperties === 'object') return `texts, each under its ${propertyNames?.['x-form'] ?? 'id'}`;
  return [type ?? []]
    .flat()
    .map((each) => typeForms[each] ?? each)
    .join(' or ');
}
