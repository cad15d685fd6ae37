import type { Kind } from '../model/kinds.ts';
import { publishedFacts } from './data-schemas.ts';
import type { JsonSchema } from './keywords.ts';

/** A step on the way to a value: into each entry of a list, or into a field. */
export type Step =
  | '[]'
  | { field: string /** Whether an entry that is a plain value is the value of this field. */; isPlain: boolean };

/** A column of a table: a field of the facts, or a field of the entries of a list. */
export interface Column {
  /** The fields on the way, with dots: `participants.organisation`. */
  name: string;
  steps: Step[];
  schema: JsonSchema;
}

const fieldsIn = ({ properties, anyOf }: JsonSchema): Record<string, JsonSchema> | undefined =>
  properties ?? anyOf?.find((form) => form.properties)?.properties;

function columnsIn(schema: JsonSchema, steps: Step[], path: string[]): Column[] {
  if (schema.items) {
    const description = schema.description ?? schema.items.description;
    return columnsIn({ ...schema.items, ...(description && { description }) }, [...steps, '[]'], path);
  }
  const fields = fieldsIn(schema);
  if (!fields) return [{ name: path.join('.'), steps, schema }];
  const [first] = schema.anyOf ? Object.keys(fields) : [];
  return Object.entries(fields).flatMap(([field, inner]) =>
    columnsIn(inner, [...steps, { field, isPlain: field === first }], [...path, field]),
  );
}

/** The columns of the facts of a kind, in the order of the model: every field that has a value of its own. */
export function columnsOf(kind: Kind): Column[] {
  return columnsIn(publishedFacts(kind), [], []);
}

/** How the entries of a list follow each other in a cell; the second is for lists within lists. */
const separators = ['; ', ', '];

const escaped = (text: string, separator: string) =>
  text.replaceAll('\\', '\\\\').replaceAll(separator.trim(), `\\${separator.trim()}`);

/**
 * The cell of a column: entries of a list with `; ` between them, those of a list within with `, `. A separator or
 * backslash within an entry has a backslash before it. Entries without the field are empty, so that all columns of a list
 * have the same number of them.
 *
 * @param word writes a value
 */
export function cellOf(
  value: unknown,
  steps: readonly Step[],
  word: (value: unknown) => string = String,
  depth = 0,
): string {
  if (value === undefined || value === null) return '';
  const [step, ...rest] = steps;
  if (step === undefined) return word(value);
  if (step === '[]') {
    const separator = separators[depth] ?? ', ';
    return (value as unknown[])
      .map((entry) => escaped(cellOf(entry, rest, word, depth + 1), separator))
      .join(separator);
  }
  if (typeof value === 'object') return cellOf((value as Record<string, unknown>)[step.field], rest, word, depth);
  return step.isPlain ? word(value) : '';
}
