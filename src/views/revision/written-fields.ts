/** A field with its name as the data names it, such as `sources.minutes.url`, and its value as text. */
export type WrittenField = readonly [name: string, value: string];

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

/** How an item of a list is named: by its id, or by its place, counted from 1. */
const nameOf = (item: unknown, index: number): string =>
  isObject(item) && typeof item.id === 'string' ? item.id : String(index + 1);

/** Fields as they are written, whatever they are, in their order; a list of plain values is one field. */
export function writtenFields(value: unknown, name = ''): WrittenField[] {
  const below = (key: string) => (name === '' ? key : `${name}.${key}`);
  if (!isObject(value)) return value === undefined || value === null ? [] : [[name, String(value)]];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => writtenFields(inner, below(key)));
  if (!value.some(isObject)) return [[name, value.join(', ')]];
  return value.flatMap((item, index) => {
    const { id, ...rest } = isObject(item) && !Array.isArray(item) ? item : { id: undefined };
    // The name of the item is its id already; an item of nothing but an id keeps it.
    const isNamed = typeof id === 'string' && Object.keys(rest).length > 0;
    return writtenFields(isNamed ? rest : item, below(nameOf(item, index)));
  });
}
