import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const hu = `${meeting}/hu.mdx`;
const words = (count: number) => `One${' two'.repeat(count - 1)}.`;

describe('a sentence', () => {
  it('of thirty-five words is short enough', () => {
    expect(problemsAfter({ [en]: put('summary: The', `summary: ${words(35)} The`) })).toEqual([]);
  });

  it('of more is noted, in front matter and text', () => {
    expect(problemsAfter({ [en]: put('summary: The', `summary: ${words(36)} The`) })).toEqual([
      `${en}:3:1  words/long-sentence  Note: The sentence “One two two two two …” has 36 words; a sentence of more than 35 is hard to read.  Split it into two sentences.`,
    ]);
    expect(problemsAfter({ [en]: put('The [police]', `${words(40)}\n\nThe [police]`) })).toEqual([
      expect.stringContaining(
        `${en}:11:1  words/long-sentence  Note: The sentence “One two two two two …” has 40 words`,
      ),
    ]);
  });

  it('is counted without mark-up, and in each item of a list alone', () => {
    const list = ['A', 'B', 'C', 'D', 'E'].map((one) => `- [${one} ${words(20)}](police)`).join('\n');
    expect(problemsAfter({ [en]: put('The [police]', `${list}\n\nThe [police]`) })).toEqual([]);
  });

  it('does not end with the stop of a Hungarian date or of a number', () => {
    const dated = (times: number) => `A tanács ${'és megint '.repeat(times)}2022. november 30-án ülésezett.`;
    const problemsWith = (times: number) =>
      problemsAfter({ [hu]: put('A [rendőrség]', `${dated(times)}\n\nA [rendőrség]`) });
    expect(problemsWith(14)).toEqual([]);
    expect(problemsWith(15)).toEqual([expect.stringContaining('has 36 words')]);
  });

  it('of a plain summary that is too long as a whole is reported once', () => {
    expect(problemsAfter({ [en]: put(/plain-summary: .*/, `plain-summary: ${words(70)}`) })).toEqual([
      expect.stringContaining('words/plain-summary-length'),
    ]);
  });
});
