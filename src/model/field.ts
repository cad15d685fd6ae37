import type { z } from 'zod';

type Schema = z.ZodType & {
  shape?: Record<string, Schema>;
  def: { innerType?: Schema; out?: Schema; options?: Schema[]; element?: Schema; valueType?: Schema; type: string };
};

/** A schema without “optional”, default and preparation around it. */
function unwrapped(schema: Schema | undefined): Schema | undefined {
  const inner = schema?.def.innerType ?? schema?.def.out;
  return inner ? unwrapped(inner) : schema;
}

/** What a field holds when it is there: without “optional”, default and preparation; of several forms, the one with fields. */
function opened(schema: Schema | undefined): Schema | undefined {
  const inner = unwrapped(schema);
  const fields = inner?.def.options?.find((option) => opened(option)?.shape);
  return fields ? opened(fields) : inner;
}

/** The schema of the field at a path; undefined where there is none. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<Schema | undefined>((at, key) => {
    const { def, shape } = opened(at) ?? {};
    if (typeof key === 'number') return def?.element;
    return shape && Object.hasOwn(shape, key) ? shape[String(key)] : def?.valueType;
  }, schema as Schema);
}

/** The schema of what the field at a path holds, without “optional”, default and preparation. */
export function contentAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return unwrapped(fieldAt(schema, path) as Schema | undefined);
}

/** The names of the fields that a schema knows; none where it holds no fields. */
export function keysOf(schema: z.ZodType | undefined): string[] {
  return Object.keys(opened(schema as Schema | undefined)?.shape ?? {});
}
