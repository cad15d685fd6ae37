import { z } from 'zod';
import type { JsonSchema } from './keywords.ts';

/** What is published is text where YAML also takes a bare year, may gain fields, and has no bounds that nobody means. */
function asPublished(json: JsonSchema): void {
  if (Array.isArray(json.type) && json.pattern) {
    json.type = 'string';
    delete json.minimum;
    delete json.maximum;
  }
  if (json.additionalProperties === false) delete json.additionalProperties;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  delete json.default;
  // Not every validator knows the letters of Unicode; what is published was checked before.
  if (json.pattern?.toString().includes('\\p{')) delete json.pattern;
}

const converted = new WeakMap<z.ZodType, JsonSchema>();

/** A schema of the model as JSON Schema of what is published: after defaults, dates in one form. */
export const publishedSchema = (schema: z.ZodType): JsonSchema => converted.getOrInsertComputed(schema, toPublished);

function toPublished(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema }) => asPublished(jsonSchema as JsonSchema),
  });
  const { $schema: _draft, ...rest } = json as JsonSchema;
  return rest;
}
