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

/** The digits of a number that is written with a sign, a unit or spaces; undefined where a word multiplies it. */
function digitsIn(text: string): string | undefined {
  const [, digits] = /^[^\d]?(\d+)\s?(?:[^\s\d]|\p{L}{4,} ?)*$/u.exec(text.replace(/[\s.,](?=\d{3}(?!\d))/g, '')) ?? [];
  return /million|milli[oó]|milli[aá]rd|billion|thousand|ezer/i.test(text) ? undefined : digits;
}

/** What is wrong with a value of another type than its field asks for. */
export function wrongType({ expected, input, path }: z.core.$ZodIssueInvalidType, schema: z.ZodType): Diagnosis {
  const field = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const isSingle = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  const common = { field, value: input };
  if (expected === 'string' && isSingle) return { code: 'text-in-figures', params: common };
  if (expected === 'number' && typeof input === 'string') {
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
