import type { z } from 'zod';
import type { Diagnosis } from '../language/diagnosis.ts';
import { nearest } from '../language/nearest.ts';
import { own } from '../language/own.ts';
import { contentAt, fieldAt, keysOf } from './field.ts';
import { fileNameFrom, idFrom } from './ids.ts';
import { meantDate } from './meant-date.ts';
import { meantForm } from './meant-form.ts';
import { meantZone } from './meant-zone.ts';
import { type Refusal, unionRefusals } from './refusal.ts';
import { wrongType } from './wrong-type.ts';

type Path = (string | number)[];

/** Something wrong with a value: the field it is about, and what is wrong with it. */
export type Flaw = Diagnosis & {
  path: Path;
  /** The rule that the value breaks, as the handbook names it behind the kind of thing. */
  claim: 'unknown-field' | 'missing-field' | 'wrong-type' | 'not-a-choice' | 'wrong-value';
  /** A value that would be right in its place, where one suggests itself. */
  standIn?: unknown;
  /** The name that was probably meant, where the last step of the path is misspelt. */
  meant?: string | undefined;
};

export type Issue = z.core.$ZodIssue;

/** What is often written where a code of a currency or language belongs. */
const codeOf: Record<string, string> = {
  '€': 'EUR',
  euró: 'EUR',
  ft: 'HUF',
  forint: 'HUF',
  $: 'USD',
  dollar: 'USD',
  '£': 'GBP',
  fr: 'CHF',
  english: 'en',
  angol: 'en',
  hungarian: 'hu',
  magyar: 'hu',
};

const pathOf = (issue: Issue): Path => issue.path.map((key) => (typeof key === 'number' ? key : String(key)));

const isFields = (input: unknown) => input !== null && typeof input === 'object' && !Array.isArray(input);

/** The id that was probably meant; of an address, its last step. */
function meantId(text: string): string {
  return idFrom(text.includes('/') ? (text.split('/').findLast(Boolean) ?? '') : text);
}

function idFlaw(path: Path, value: unknown, text: string): Flaw {
  if (/\w[;,|] ?\w/.test(text)) {
    const ids = text.split(/[;,|]/).map(idFrom);
    return { path, claim: 'wrong-value', code: 'ids-without-commas', params: { field: path, value, ids } };
  }
  const meant = meantId(text) || undefined;
  return { path, claim: 'wrong-value', code: 'not-an-id', params: { field: path, value, meant }, standIn: meant };
}

const dateCodes: ReadonlySet<string> = new Set<Refusal['code']>([
  'not-a-date',
  'not-a-date-or-open',
  'not-a-calendar-day',
  'not-a-day',
]);
const timeCodes: ReadonlySet<string> = new Set<Refusal['code']>([
  'not-a-date-or-time',
  'not-a-day-or-time',
  'not-a-time',
]);

/** What a refused value was meant to be, where it can be only one thing. */
function meantBy(code: Refusal['code'], input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  if (code === 'not-an-interval')
    return input
      .replace(/^(\d{4}(?:-\d\d){0,2})\s*[–—-]\s*(\d{4}(?:-\d\d){0,2})$/, '$1/$2')
      .match(/^[\d-]+\/[\d-]+$/)?.[0];
  if (code === 'not-a-time-zone') return meantZone(input);
  if (code === 'not-a-file-name') return /\.[a-z0-9]+$/.exec(fileNameFrom(input))?.input;
  return dateCodes.has(code) || timeCodes.has(code) ? meantDate(input, timeCodes.has(code)) : meantForm(code, input);
}

/** A refusal of the model as a flaw. A group of fields is not repeated: its field says which it is. */
function refusalFlaw(path: Path, { code, ...rest }: Refusal, input: unknown): Flaw {
  if (code === 'not-an-id') return idFlaw(path, input, String(input));
  const claim = code === 'session-without-forum' ? 'missing-field' : 'wrong-value';
  const params = { field: path, ...(!isFields(input) && { value: input }), ...rest };
  if (code === 'not-a-file-name' && /[\\/]/.test(String(input))) {
    return { path, claim, code: 'file-out-of-folder', params: { ...params, name: fileNameFrom(String(input)) } };
  }
  const found = meantBy(code, input);
  // Of another kind of record, the number says nothing about which of the two is wrong.
  const meant = 'prefix' in rest && !found?.startsWith(`${rest.prefix}-`) ? undefined : found;
  return { path, claim, code, params: { ...params, ...(meant && { meant }) } } as Flaw;
}

/** The refusal behind an issue about the form of a value, by what Zod says of it for programs. */
function refusalIn(issue: Issue, schema: z.ZodType): Refusal {
  if (issue.code === 'custom' && issue.params) return issue.params as Refusal;
  if (issue.code === 'invalid_format' && issue.format === 'url') return { code: 'not-a-web-address' };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'not-an-email' };
  if (issue.code === 'too_small') return { code: 'number-too-small', minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { code: 'number-too-large', maximum: Number(issue.maximum) };
  const union = issue.code === 'invalid_union' ? contentAt(schema, issue.path) : undefined;
  return (union && unionRefusals.get(union)) ?? { code: 'unfit-value' };
}

function choiceFlaw(path: Path, input: unknown, values: readonly unknown[]): Flaw {
  const choices = values.map(String);
  if (input === undefined) {
    const params = { field: path, choices };
    return { path, claim: 'missing-field', code: 'missing-choice', params, standIn: values[0] };
  }
  const words = String(input).split(/[^\p{L}\p{N}-]+/u);
  const parts = choices.filter((choice) => words.includes(choice));
  if (parts.length > 1 && path.some((key) => typeof key === 'number'))
    return { path, claim: 'not-a-choice', code: 'several-in-one', params: { field: path, parts }, standIn: parts[0] };
  const meant = nearest(own(codeOf, String(input).toLowerCase()) ?? String(input), choices);
  const params = { field: path, value: input, choices, meant };
  return { path, claim: 'not-a-choice', code: 'not-a-choice', params, standIn: meant ?? values[0] };
}

/** Curly quotation marks around a value are part of it, which an editor seldom means. */
function curledFlaw(path: Path, input: unknown): Flaw | undefined {
  if (typeof input !== 'string' || !/^[“”„‘’]/.test(input)) return undefined;
  const params = { field: path, straight: input.replace(/^[“”„‘’"]+|[“”„‘’"]+$/g, '') };
  return { path, claim: 'wrong-value', code: 'curly-quotes', params };
}

/** What is wrong by one issue of Zod. Unknown fields are left to `misspellingsOf`. */
export function flawsOf(issue: Issue, schema: z.ZodType): Flaw[] {
  const path = pathOf(issue);
  const { input } = issue;
  const curled = issue.code === 'invalid_type' ? undefined : curledFlaw(path, input);
  if (curled) return [curled];
  const missing = { path, claim: 'missing-field' } as const;
  switch (issue.code) {
    case 'invalid_value':
      return [choiceFlaw(path, input, issue.values)];
    case 'invalid_type': {
      if (input !== undefined) return [{ path, claim: 'wrong-type', ...wrongType(issue, schema) }];
      const purpose = fieldAt(schema, path)?.description ?? '';
      return [{ ...missing, code: 'missing-field', params: { field: path, purpose } }];
    }
    case 'invalid_union': {
      const branches = issue.errors.filter(
        (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
      );
      const [only] = branches;
      if (branches.length !== 1 || !only) return [refusalFlaw(path, refusalIn(issue, schema), input)];
      return only.flatMap((inner) => {
        const within = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
        return [...misspellingsOf(within, schema), ...flawsOf(within, schema)];
      });
    }
    case 'unrecognized_keys':
    case 'invalid_key':
      return [];
    case 'too_small':
      if (issue.origin === 'array') return [{ ...missing, code: 'missing-entry', params: { field: path } }];
      if (issue.origin === 'string') return [{ ...missing, code: 'missing-text', params: { field: path } }];
      return [refusalFlaw(path, refusalIn(issue, schema), input)];
    default:
      return [refusalFlaw(path, refusalIn(issue, schema), input)];
  }
}

/** The keys that are not known or cannot be ids, by an issue of Zod. */
export function misspellingsOf(issue: Issue, schema: z.ZodType): Flaw[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(fieldAt(schema, path));
    return issue.keys.map((name): Flaw => {
      const meant = nearest(name, known);
      const params = { name, known, meant };
      return { path: [...path, name], claim: 'unknown-field', code: 'unknown-field', params, meant };
    });
  }
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  if (!inner) return [];
  const key = String(path.at(-1));
  const refusal = refusalIn(inner, schema);
  const flaw = refusal.code === 'not-an-id' ? idFlaw([key], undefined, key) : refusalFlaw([key], refusal, undefined);
  return [{ ...flaw, path, meant: flaw.standIn as string | undefined }];
}
