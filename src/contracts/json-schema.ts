import { z } from 'zod';
import { type Diagnosis, wordingOf } from '../language/diagnosis.ts';
import type { FormParams } from '../language/messages/diagnostics/fields.ts';
import { formNames } from '../language/messages/diagnostics/form-names.ts';
import { flawsOf } from '../model/flaw.ts';
import { formOf } from './form.ts';
import type { JsonSchema } from './keywords.ts';

/** What the model has against a value that is nothing of the kind, where the form is what it refuses. */
function refusalOf(schema: z.ZodType): Diagnosis<keyof FormParams> | undefined {
  const [issue] = schema.safeParse('\0', { reportInput: true }).error?.issues ?? [];
  const [flaw] = issue ? flawsOf(issue, schema) : [];
  if (flaw?.claim !== 'wrong-value' || flaw.code === 'unfit-value') return undefined;
  return { code: flaw.code, params: { ...flaw.params, value: undefined } } as Diagnosis<keyof FormParams>;
}

const formName = ({ code, params }: Diagnosis<keyof FormParams>): string | undefined =>
  (formNames[code] as ((params: Diagnosis['params']) => string) | undefined)?.(params);

/** Of a value that may also be a group of fields, no single message says what is wrong. */
const isSingle = ({ type, anyOf }: JsonSchema): boolean =>
  anyOf ? anyOf.every(isSingle) : type === 'string' || type === 'integer' || Array.isArray(type);

/** Adds what an editor says and shows, and takes away what says nothing. */
function dress(schema: z.ZodType, json: JsonSchema): void {
  const refusal = isSingle(json) && !json.enum ? refusalOf(schema) : undefined;
  const name = refusal && formName(refusal);
  if (refusal) json.errorMessage = wordingOf(refusal, 'en').join(' ');
  if (name) json['x-form'] = name;
  // Zod writes the bounds of a safe integer and of an empty list, which nobody means.
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (Array.isArray(json.default) && json.default.length === 0) delete json.default;
  const form = json.enum || json.const || json.properties ? 'text' : formOf(json);
  if (json.description && form !== 'text') json.markdownDescription = `${json.description}\n\nForm: ${form}`;
}

/** Keywords in the order in which they are written; others follow by name. */
const order = ['$schema', 'title', 'type', 'description', 'markdownDescription', 'errorMessage', 'const', 'enum'];

function rank(keyword: string): string {
  const known = order.indexOf(keyword);
  return known < 0 ? `~${keyword}` : String.fromCharCode(known);
}

/** The same schema with its keywords in one order; fields keep the order of the model. */
function inOrder(value: unknown, isFields = false): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner, key === 'properties' && !isFields)]);
  const sorted = isFields ? entries : entries.toSorted(([a], [b]) => (rank(String(a)) < rank(String(b)) ? -1 : 1));
  return Object.fromEntries(sorted);
}

/** A schema of the model as JSON Schema, of what an editor writes: before defaults, dates in any form that is accepted. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => dress(zodSchema as unknown as z.ZodType, jsonSchema as JsonSchema),
  });
  const { $schema: _draft, ...written } = inOrder(json) as JsonSchema;
  return written;
}
