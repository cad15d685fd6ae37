import type { z } from 'zod';
import { fieldAt } from './field.ts';
import { type Flaw, flawsOf, misspellingsOf } from './flaw.ts';
import { recordHomes } from './kinds.ts';

/**
 * A value that fits, or all its flaws; with them what the value says apart from the flaws, where enough of it
 * is left, so that other rules can go on.
 */
export type Validation<T> = { ok: true; value: T } | { ok: false; flaws: Flaw[]; value?: T };

type Path = Flaw['path'];

/** The value that holds the last step of a path; undefined where it is neither a list nor a group of fields. */
function holderOf(value: unknown, path: Path): Record<string | number, unknown> | undefined {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], value);
  return holder !== null && typeof holder === 'object' ? (holder as Record<string | number, unknown>) : undefined;
}

/** A copy with every misspelt key as it was meant, and without those of which nobody knows what was meant. */
function asMeant(value: unknown, misspellings: readonly Flaw[]): unknown {
  const copy = structuredClone(value);
  for (const { path, meant } of misspellings) {
    const holder = holderOf(copy, path);
    const key = path.at(-1);
    if (!holder || key === undefined) continue;
    if (meant !== undefined && holder[meant] === undefined) holder[meant] = holder[key];
    delete holder[key];
  }
  return copy;
}

/** A path as it is in the file, where keys on the way are misspelt. */
export function asSpelt(path: Path, misspellings: readonly Pick<Flaw, 'path' | 'meant'>[]): Path {
  return misspellings.reduce((at, { path: spelt, meant }) => {
    const last = spelt.length - 1;
    const isUnder =
      meant !== undefined && at[last] === meant && spelt.slice(0, last).every((key, index) => at[index] === key);
    return isUnder ? [...spelt, ...at.slice(spelt.length)] : at;
  }, path);
}

/** Of these one fits nearly every field. The day is so early that nothing can lie before it. */
const standIns: readonly unknown[] = [
  'unknown',
  '0001-01-01',
  'https://example.org',
  'en',
  0,
  ['unknown'],
  ...Object.values(recordHomes).map(({ prefix }) => `${prefix}-0000-000`),
];

/**
 * What a value says apart from its flaws: without the flawed fields or, where they cannot be left out, with
 * something that fits in their place. Undefined where it says too little.
 */
function withoutFlaws<T>(schema: z.ZodType<T>, value: unknown, flaws: readonly Flaw[]): T | undefined {
  const copy = structuredClone(value);
  for (const { path, standIn } of flaws) {
    const holder = holderOf(copy, path);
    const key = path.at(-1);
    if (!holder || key === undefined) continue;
    if (standIn !== undefined) holder[key] = standIn;
    else if (!Array.isArray(holder)) delete holder[key];
  }
  const needed = schema.safeParse(copy).error?.issues ?? [];
  for (const { path } of needed as { path: Path }[]) {
    const holder = holderOf(copy, path);
    const key = path.at(-1);
    // An entry without an id of its own has no words to look up.
    if (!holder || key === undefined || key === 'id') continue;
    holder[key] = standIns.find((candidate) => fieldAt(schema, path)?.safeParse(candidate).success);
  }
  return schema.safeParse(copy).data;
}

/** Holds a value against a schema and reports everything that is wrong with it at once, in plain sentences. */
export function validate<T>(schema: z.ZodType<T>, value: unknown): Validation<T> {
  const written = schema.safeParse(value, { reportInput: true });
  if (written.success) return { ok: true, value: written.data };
  const misspellings = written.error.issues.flatMap((issue) => misspellingsOf(issue, schema));
  const meant = misspellings.length === 0 ? value : asMeant(value, misspellings);
  const judged = misspellings.length === 0 ? written : schema.safeParse(meant, { reportInput: true });
  const others = (judged.error?.issues ?? []).flatMap((issue) => flawsOf(issue, schema));
  const flaws = [...misspellings, ...others.map((flaw) => ({ ...flaw, path: asSpelt(flaw.path, misspellings) }))];
  const rest = judged.success ? judged.data : withoutFlaws(schema, meant, others);
  return rest === undefined ? { ok: false, flaws } : { ok: false, flaws, value: rest };
}
