import { describe, expect, it } from 'vitest';
import { toNdjson } from '../../src/formats/ndjson.ts';

describe('newline-delimited JSON', () => {
  it.each([
    ['nothing', [], ''],
    ['one value', [{ a: 1 }], '{"a":1}\n'],
    ['two values', [{ a: 'ő' }, null], '{"a":"ő"}\nnull\n'],
    ['a text with a line break', ['a\nb'], '"a\\nb"\n'],
  ])('puts %s on lines of their own', (_, values, text) => {
    expect(toNdjson(values)).toBe(text);
  });
});
