import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const text = `${meeting}/hu.mdx`;
const words = (count: number) =>
  put(/plain-summary: .*/, `plain-summary: ${'Ez öt szavas mondat itt. '.repeat(count).trim()}`);

describe('a plain-language summary', () => {
  it('may have sixty words', () => {
    expect(problemsAfter({ [text]: words(12) })).toEqual([]);
  });

  it('has no more than sixty', () => {
    expect(problemsAfter({ [text]: words(13) })).toEqual([
      `${text}:4:1  words/plain-summary-length  The plain-language summary has 65 words; the limit is 60.  Shorten it: keep what a newcomer needs.`,
    ]);
  });
});
