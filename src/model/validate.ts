import type { z } from 'zod';
import { nearest } from '../language/nearest.ts';

/** Something wrong with a value: the field it is about, what is wrong, and what to do. */
export interface Flaw {
  path: (string | number)[];
  claim: 'unknown-field' | 'missing-field' | 'wrong-type' | 'not-a-choice' | 'wrong-value';
  sentence: string;
  remedy: string;
  /** A value that would be right in its place, where it is one of a few. */
  standIn?: unknown;
}

/**
 * A value that fits, or all its flaws; with them what the value says apart from the flaws, where enough of it
 * is left, so that other rules can go on.
 */
export type Validation<T> = { ok: true; value: T } | { ok: false; flaws: Flaw[]; value?: T };

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  record: 'texts under ids',
};

const typeName = (type: string) => typeNames[type] ?? type;

function label(path: readonly PropertyKey[]): string {
  const named = path.filter((key) => typeof key === 'string');
  return named.length === 0 ? 'The file' : `“${named.slice(-2).join(' › ')}”`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input !== null && typeof input === 'object') return 'fields of its own';
  return typeof input === 'string' ? `“${input}”` : String(input);
}

/** The keys that a strict object at a path of the schema knows. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = schema as unknown as { def: Record<string, unknown>; shape?: Record<string, unknown> };
  const open = () => {
    while (at?.def && ('innerType' in at.def || 'in' in at.def || 'options' in at.def)) {
      const { innerType, out, options } = at.def as {
        innerType?: unknown;
        out?: unknown;
        options?: { def: { type: string } }[];
      };
      at = (innerType ?? out ?? options?.find((option) => option.def.type === 'object')) as typeof at;
    }
  };
  for (const key of path) {
    open();
    at = (typeof key === 'number' ? at?.def.element : (at?.shape?.[String(key)] ?? at?.def.valueType)) as typeof at;
    if (!at) return [];
  }
  open();
  return Object.keys(at?.shape ?? {});
}

function flawsOf(issue: Issue, schema: z.ZodType): Flaw[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const field = label(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return {
          path: [...path, key],
          claim: 'unknown-field',
          sentence: `There is no field “${key}” here.`,
          remedy: meant ? `Did you mean “${meant}”?` : `Remove it, or use one of: ${known.join(', ')}.`,
        };
      });
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (issue.input === undefined) return [missing(path, field, `Write one of: ${choices.join(', ')}.`)];
      const meant = nearest(String(issue.input), choices);
      const sentence = `${field} is ${describe(issue.input)}, which is not one of its values.`;
      const remedy = `${meant ? `Did you mean “${meant}”? ` : ''}Write one of: ${choices.join(', ')}.`;
      return [{ path, claim: 'not-a-choice', sentence, remedy, standIn: meant ?? issue.values[0] }];
    }
    case 'invalid_type': {
      const wanted = typeName(issue.expected);
      if (issue.input === undefined) return [missing(path, field, `Add the field; it holds ${wanted}.`)];
      const sentence = `${field} is ${describe(issue.input)} where ${wanted} belongs.`;
      return [{ path, claim: 'wrong-type', sentence, remedy: `Write ${wanted}.` }];
    }
    case 'invalid_union': {
      const branches = issue.errors.filter(
        (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
      );
      const [only] = branches;
      if (branches.length === 1 && only) {
        return only.flatMap((inner) => flawsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema));
      }
      return [said(path, field, issue)];
    }
    case 'invalid_key':
      return issue.issues.map((inner) => said(path, field, { ...inner, input: path.at(-1) } as Issue));
    case 'too_small':
      if (issue.origin === 'array') return [missing(path, field, 'List at least one.')];
      if (issue.origin === 'string') return [missing(path, field, 'Write a text.')];
      return [said(path, field, issue)];
    default:
      return [said(path, field, issue)];
  }
}

function missing(path: Flaw['path'], field: string, remedy: string): Flaw {
  return { path, claim: 'missing-field', sentence: `${field} is missing.`, remedy };
}

/** A message of the model reads “is no date: write 2022-11-30”: what is wrong, a colon, what to do. */
function said(path: Flaw['path'], field: string, issue: Issue): Flaw {
  const [wrong = '', ...remedy] = issue.message.split(/: (.*)/s);
  const shown = typeof issue.input === 'string' || typeof issue.input === 'number' ? ` ${describe(issue.input)}` : '';
  const text = remedy.join('') || 'see the field in the handbook';
  return {
    path,
    claim: wrong.startsWith('is missing') ? 'missing-field' : 'wrong-value',
    sentence: `${field}${shown} ${wrong}.`,
    remedy: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  };
}

/** A copy without the flawed fields; a wrong choice gives way to a right one. */
function withoutFlaws(value: unknown, flaws: readonly Flaw[]): unknown {
  const copy = structuredClone(value);
  for (const { path, standIn } of flaws) {
    const last = path.at(-1);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], copy);
    if (last === undefined || parent === null || typeof parent !== 'object' || Array.isArray(parent)) continue;
    if (standIn === undefined) delete (parent as Record<string | number, unknown>)[last];
    else (parent as Record<string | number, unknown>)[last] = standIn;
  }
  return copy;
}

/** Holds a value against a schema and tells everything that is wrong with it at once, in plain sentences. */
export function validate<T>(schema: z.ZodType<T>, value: unknown): Validation<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const flaws = result.error.issues.flatMap((issue) => flawsOf(issue, schema));
  const rest = schema.safeParse(withoutFlaws(value, flaws));
  return rest.success ? { ok: false, flaws, value: rest.data } : { ok: false, flaws };
}
