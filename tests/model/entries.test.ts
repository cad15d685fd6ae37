import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { schemas } from '../../src/model/entries.ts';
import { type Kind, recordKinds, referenceKinds } from '../../src/model/kinds.ts';
import { tombstoneSchema } from '../../src/model/record.ts';
import { siteSchema } from '../../src/model/site.ts';
import { pageWordsSchema, wordsSchema } from '../../src/model/words.ts';

type Schema = z.ZodType & { def: Record<string, unknown>; shape?: Record<string, Schema> };

/** Every field of a schema at any depth, by its path, with its description. */
function* fieldsOf(schema: Schema, path: string): Generator<[path: string, description: string | undefined]> {
  for (const [key, field] of Object.entries(schema.shape ?? {})) {
    yield [`${path}.${key}`, field.description];
    yield* fieldsOf(field, `${path}.${key}`);
  }
  const { innerType, in: before, out, element, options, valueType } = schema.def;
  const inner = [innerType, before, out, element, valueType, ...((options as unknown[]) ?? [])];
  for (const each of inner) if (each) yield* fieldsOf(each as Schema, path);
}

const all: [string, z.ZodType][] = [
  ...Object.entries(schemas),
  ['site', siteSchema],
  ['page', pageWordsSchema],
  ...recordKinds.flatMap((kind): [string, z.ZodType][] => [
    [`words of ${kind}`, wordsSchema(kind)],
    [`tombstone of ${kind}`, tombstoneSchema(kind)],
  ]),
];

describe('every schema', () => {
  it('is listed under its kind', () => {
    const kinds: Kind[] = [...recordKinds, ...referenceKinds];
    expect(Object.keys(schemas).sort()).toEqual([...kinds].sort());
  });

  it.each(all)('describes each of its fields, as %s does, in a sentence', (name, schema) => {
    const fields = [...fieldsOf(schema as Schema, name)];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(([, description]) => !/^[\wÀ-ž{].*\.$/.test(description ?? ''))).toEqual([]);
  });
});
