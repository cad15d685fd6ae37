import type { JsonSchema } from '../../contracts/keywords.ts';

/** What a value of a field is, for people. */
export type FieldForm = 'text' | 'number' | 'flag' | 'list' | 'group' | 'date';

const typesIn = ({ type, anyOf }: JsonSchema): string[] => [...[type ?? []].flat(), ...(anyOf?.flatMap(typesIn) ?? [])];

/** What a value of a field is. */
export function fieldForm(schema: JsonSchema): FieldForm {
  const types = typesIn(schema);
  if (types.includes('array')) return 'list';
  if (types.includes('object')) return 'group';
  if (types.includes('boolean')) return 'flag';
  if (types.includes('number') || types.includes('integer')) return 'number';
  // A reference number has a year too, but does not begin with it.
  return schema.pattern && /\\d\{4\}/.test(schema.pattern.toString()) && !/^\^\(?[A-Z]/.test(schema.pattern.toString())
    ? 'date'
    : 'text';
}

const enumIn = ({ enum: values, anyOf }: JsonSchema): unknown[] =>
  values ?? anyOf?.flatMap((each) => (each.type === 'null' ? [] : enumIn(each))) ?? [];

/** The values that a field may have, or the entries of its list; none where they are not a closed list. */
export const fieldValues = (field: JsonSchema): string[] =>
  enumIn(field.items && !field.items.properties ? field.items : field).map(String);
