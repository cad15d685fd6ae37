import type { z } from 'zod';
import { nearest } from '../language/nearest.ts';
import { own } from '../language/own.ts';
import { said as inNoLanguage, type Said } from '../language/said.ts';
import { fieldAt, keysOf } from './field.ts';
import { idFrom } from './ids.ts';

/** Something wrong with a value: the field it is about, what is wrong, and what to do. */
export interface Flaw {
  path: (string | number)[];
  claim: 'unknown-field' | 'missing-field' | 'wrong-type' | 'not-a-choice' | 'wrong-value';
  sentence: string;
  remedy: string;
  /** A value that would be right in its place, where one suggests itself. */
  standIn?: unknown;
  /** The same apart from English, where it can be told in another language too. */
  said?: Said;
  /** The name that was probably meant, where the last step of the path is misspelt. */
  meant?: string | undefined;
}

export type Issue = z.core.$ZodIssue;

const typeNames: Record<string, [name: string, remedy: string]> = {
  string: ['a text', 'Write a single text'],
  number: ['a number', 'Write it in digits alone, such as 2000000'],
  int: ['a whole number', 'Write it in digits alone'],
  boolean: ['true or false', 'Write true or false'],
  array: ['a list', 'Write a list'],
  object: ['fields of its own', 'Write its fields'],
  record: ['texts under ids', 'Write each text on a line of its own: id, colon, space, text'],
};

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

function labelOf(path: readonly PropertyKey[]): string {
  const named = path.filter((key) => typeof key === 'string');
  if (named.length === 0) return 'This';
  const label = `“${named.slice(-2).join(' › ')}”`;
  return typeof path.at(-1) === 'number' ? `An entry of ${label}` : label;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input !== null && typeof input === 'object') return 'a group of fields';
  return typeof input === 'string' ? `“${input}”` : String(input);
}

/** The remedy for a value of the wrong type, with the value itself where it only has to be dressed. */
function dressed(expected: string, input: unknown, schema: z.ZodType, path: readonly PropertyKey[]): string {
  const [, remedy = 'See the field in the handbook'] = typeNames[expected] ?? [];
  const isSingle = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && isSingle) return `Put it between straight quotation marks: "${input}".`;
  if (expected === 'number' && typeof input === 'string') {
    const [, digits] =
      /^[^\d]?(\d+)\s?(?:[^\s\d]|\p{L}{4,} ?)*$/u.exec(input.replace(/[\s.,](?=\d{3}(?!\d))/g, '')) ?? [];
    const isCounted = !/million|milli[oó]|milli[aá]rd|billion|thousand|ezer/i.test(input);
    return digits && isCounted ? `Write the digits alone: ${digits}.` : `${remedy}.`;
  }
  if (expected === 'array' && isSingle) {
    const entries = String(input)
      .replace(/^\((.*)\)$/s, '$1')
      .split(/[,;\s]+/);
    return entries.every((entry) => entry.startsWith('-'))
      ? 'Leave a space after each hyphen.'
      : `${remedy}: [${entries.join(', ')}].`;
  }
  if (expected === 'array') return `${remedy}: each entry on a line of its own, after a hyphen and a space.`;
  if (expected === 'object') return `${remedy}: ${keysOf(fieldAt(schema, path)).join(', ')}.`;
  return `${remedy}.`;
}

/** What is wrong by one issue of Zod. Unknown fields are told apart, by `slipsOf`. */
export function flawsOf(issue: Issue, schema: z.ZodType): Flaw[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const label = labelOf(path);
  const missing = (remedy: string): Flaw => ({
    path,
    claim: 'missing-field',
    sentence: `${label} is missing.`,
    remedy,
    said: inNoLanguage('missing-field', { label }),
  });
  const unusual = curled(issue.input);
  if (unusual && issue.code !== 'invalid_type') return [{ path, claim: 'wrong-value', ...unusual(label) }];
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const remedy = `Write one of: ${choices.join(', ')}.`;
      if (issue.input === undefined) return [{ ...missing(remedy), standIn: issue.values[0] }];
      const meant = nearest(own(codeOf, String(issue.input).toLowerCase()) ?? String(issue.input), choices);
      const sentence = `${label} is ${describe(issue.input)}, which is not one of its values.`;
      const hint = meant ? `Did you mean “${meant}”? ` : '';
      const said = inNoLanguage('not-a-choice', {
        label,
        value: describe(issue.input),
        choices: choices.join(', '),
        meant,
      });
      return [
        { path, claim: 'not-a-choice', sentence, remedy: hint + remedy, said, standIn: meant ?? issue.values[0] },
      ];
    }
    case 'invalid_type': {
      if (issue.input === undefined) return [missing(`Add it. ${fieldAt(schema, path)?.description ?? ''}`.trim())];
      const [name = issue.expected] = typeNames[issue.expected] ?? [];
      const sentence = `${label} is ${describe(issue.input)}, where ${name} should be.`;
      return [{ path, claim: 'wrong-type', sentence, remedy: dressed(issue.expected, issue.input, schema, path) }];
    }
    case 'invalid_union': {
      const branches = issue.errors.filter(
        (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
      );
      const [only] = branches;
      if (branches.length !== 1 || !only) return [said(path, label, issue)];
      return only.flatMap((inner) => {
        const within = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
        return [...slipsOf(within, schema), ...flawsOf(within, schema)];
      });
    }
    case 'unrecognized_keys':
    case 'invalid_key':
      return [];
    case 'too_small':
      if (issue.origin === 'array') return [missing('List at least one.')];
      if (issue.origin === 'string') return [missing('Write a text.')];
      return [said(path, label, issue)];
    default:
      return [said(path, label, issue)];
  }
}

/** The keys that are not known or cannot be ids, as an issue of Zod tells them. */
export function slipsOf(issue: Issue, schema: z.ZodType): Flaw[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(fieldAt(schema, path));
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const remedy = meant ? `Did you mean “${meant}”?` : `Remove it, or use one of: ${known.join(', ')}.`;
      const sentence = `There is no field “${key}” here.`;
      const said = inNoLanguage('unknown-field', { field: key, known: known.join(', '), meant });
      return { path: [...path, key], claim: 'unknown-field', sentence, remedy, said, meant };
    });
  }
  if (issue.code !== 'invalid_key') return [];
  const key = String(path.at(-1));
  const [inner] = issue.issues;
  const { standIn, remedy } = said(path, '', { ...inner, input: key } as Issue);
  const meant = standIn as string | undefined;
  const [wrong] = (inner?.message ?? '').split(':');
  return [{ path, claim: 'wrong-value', sentence: `“${key}” ${wrong}.`, remedy, meant }];
}

/** Curly quotation marks around a value are part of it, which an editor seldom means. */
function curled(input: unknown): ((label: string) => Pick<Flaw, 'sentence' | 'remedy'>) | undefined {
  if (typeof input !== 'string' || !/^[“”„‘’]/.test(input)) return undefined;
  const remedy = `Write straight ones: "${input.replace(/[“”„‘’]/g, '')}".`;
  return (label) => ({ sentence: `${label} stands between curly quotation marks.`, remedy });
}

/** The id that was probably meant; of an address, its last step. */
function meantId(text: string): string {
  return idFrom(text.includes('/') ? (text.split('/').findLast(Boolean) ?? '') : text);
}

/** A message of the model reads “is no date: write 2022-11-30”: what is wrong, a colon, what to do. */
function said(path: Flaw['path'], label: string, issue: Issue): Flaw {
  const [wrong = '', ...rest] = issue.message.split(/: (.*)/s);
  const text = rest.join('') || 'see the field in the handbook';
  const remedy = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  if (wrong.startsWith('is missing')) {
    return { path, claim: 'missing-field', sentence: `${label} is missing.`, remedy };
  }
  const sentence = wrong.startsWith('is ')
    ? `${label} is ${describe(issue.input)}, which ${wrong}.`
    : `${label} ${wrong}.`;
  const meant = wrong === 'is no id' ? meantId(String(issue.input)) : '';
  if (wrong === 'is no id' && /\w[;,|] ?\w/.test(String(issue.input))) {
    const ids = String(issue.input).split(/[;,|]/).map(idFrom);
    return { path, claim: 'wrong-value', sentence, remedy: `Write a comma between ids: [${ids.join(', ')}].` };
  }
  const same = inNoLanguage(idFrom(wrong.replace(/^is /, '')), {
    label,
    value: describe(issue.input),
    meant: meant || undefined,
  });
  if (meant === '') return { path, claim: 'wrong-value', sentence, remedy, said: same };
  return {
    path,
    claim: 'wrong-value',
    sentence,
    remedy: `Did you mean “${meant}”? ${remedy}`,
    said: same,
    standIn: meant,
  };
}
