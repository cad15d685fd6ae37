import type { z } from 'zod';
import type { Diagnosis } from '../language/diagnosis.ts';
import type { ExpectedType } from '../language/messages/diagnostics/fields.ts';
import { fieldAt, keysOf } from './field.ts';

const expectedTypes: ReadonlySet<string> = new Set<ExpectedType>([
  'string',
  'number',
  'int',
  'boolean',
  'array',
  'object',
  'record',
]);

const isKnown = (expected: string): expected is ExpectedType => expectedTypes.has(expected);

/** What multiplies a number, in words and abbreviations of both languages, and the number of zeros that it adds. */
const multipliers: readonly (readonly [RegExp, zeros: number])[] = [
  [/^(?:thousand|ezer|k|e)$/i, 3],
  [/^(?:million|millió|millio|mio|m)$/i, 6],
  [/^(?:billion|milliárd|milliard|mrd|md|bn)$/i, 9],
];

/** A number that a word multiplies, in digits: `1.5 million`, `2,5 milliárd`, `6M`; undefined where it has no whole value. */
function multiplied(text: string): string | undefined {
  const [, whole = '', part = '', word = ''] = /(?<![\d.,])(\d+)(?:[.,](\d{1,2}))?\s?(\p{L}+)/u.exec(text) ?? [];
  const zeros = multipliers.find(([pattern]) => pattern.test(word))?.[1];
  return zeros && /^\D*\d[\d.,]*\D*$/.test(text) ? whole + part.padEnd(zeros, '0') : undefined;
}

/** The digits of a number that is written with a sign, a unit, spaces or a word that multiplies it; undefined in doubt. */
function digitsIn(text: string): string | undefined {
  const large = multiplied(text);
  if (large) return large;
  const [, digits, rest = ''] =
    /^[^\d]?(\d+)\s?((?:[^\s\d]|\p{L}{4,} ?)*)$/u.exec(text.replace(/[\s.,](?=\d{3}(?!\d))/g, '')) ?? [];
  return multipliers.some(([pattern]) => rest.split(/\P{L}+/u).some((word) => pattern.test(word))) ? undefined : digits;
}

/** A number with its currency, before or behind it. */
const sumInCurrency = /\d[\d .,]*(?:EUR|HUF|CHF|USD|GBP|Ft|[€$£])|(?:EUR|HUF|CHF|USD|GBP|[€$£]) ?\d[\d .,]*/g;

/** What is wrong with a value of another type than its field asks for. */
export function wrongType({ expected, input, path }: z.core.$ZodIssueInvalidType, schema: z.ZodType): Diagnosis {
  const field = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const isSingle = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  const common = { field, value: input };
  if (expected === 'string' && isSingle) return { code: 'text-in-figures', params: common };
  if (expected === 'number' && typeof input === 'string') {
    const parts = [...input.matchAll(sumInCurrency)].map(([part]) => part.trim());
    if (parts.length > 1) return { code: 'several-in-one', params: { field, parts } };
    return { code: 'number-in-words', params: { ...common, digits: digitsIn(input) } };
  }
  if (expected === 'array' && isSingle) {
    const entries = String(input)
      .replace(/^\((.*)\)$/s, '$1')
      .split(/[,;\s]+/);
    return entries.every((entry) => entry.startsWith('-'))
      ? { code: 'hyphens-without-spaces', params: common }
      : { code: 'one-for-list', params: { ...common, entries } };
  }
  const fields = expected === 'object' ? keysOf(fieldAt(schema, path)) : [];
  return {
    code: 'wrong-type',
    params: { ...common, expected: isKnown(expected) ? expected : 'other', fields },
  };
}
