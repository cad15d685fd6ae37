import { describe, expect, it } from 'vitest';
import { ndjsonLines } from '../../src/formats/ndjson.ts';
import { textStream } from '../../src/formats/text-stream.ts';

describe('newline-delimited JSON', () => {
  it.each([
    ['nothing', [], ''],
    ['one value', [{ a: 1 }], '{"a":1}\n'],
    ['two values', [{ a: 'ő' }, null], '{"a":"ő"}\nnull\n'],
    ['a text with a line break', ['a\nb'], '"a\\nb"\n'],
  ])('puts %s on lines of their own', async (_, values, text) => {
    expect(await new Response(textStream(ndjsonLines(values))).text()).toBe(text);
  });

  it('is made as it is read, a piece of some 64 kB at a time', async () => {
    const made: number[] = [];
    const values = (function* () {
      for (let value = 0; ; value++) {
        made.push(value);
        yield value;
      }
    })();
    const reader = textStream(ndjsonLines(values)).getReader();
    const { value } = await reader.read();
    const text = new TextDecoder().decode(value);
    expect([text.startsWith('0\n1\n2\n'), text.length < 70_000]).toEqual([true, true]);
    await reader.cancel();
    expect(made.length).toBeLessThan(4 * text.split('\n').length);
  });
});
