import { describe, expect, it } from 'vitest';
import { campaign, meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const facts = `${campaign}/campaign.yaml`;

describe('an address without a safe line', () => {
  it('is noted in a text where the same site is cited with one', () => {
    expect(problemsAfter({ [en]: put('(open-eyes)', '(http://example.org/a)') })).toEqual([
      `${en}:11:41  words/secure-link  Note: The address http://example.org/a begins with http:, but other links to the same site use https:.  Try https://example.org/a, and write it if it works.`,
    ]);
  });

  it('is left alone where nobody knows a safe one', () => {
    expect(problemsAfter({ [en]: put('(open-eyes)', '(http://old.example.net/a)') })).toEqual([]);
  });

  it('is left alone in the facts, which say where something was read', () => {
    expect(problemsAfter({ [facts]: put('https://example.org/open-eyes', 'http://example.org/open-eyes') })).toEqual(
      [],
    );
  });

  it('is noted in the facts where the very page is cited with one', () => {
    expect(problemsAfter({ [facts]: put('https://example.org/open-eyes', 'http://example.org/call') })).toEqual([
      expect.stringContaining(`${facts}:15:17  words/secure-link  Note: `),
    ]);
  });
});
