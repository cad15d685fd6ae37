import { describe, expect, it } from 'vitest';
import { call, problemsAfter, put } from '../../builders.ts';

const en = `${call}/en.mdx`;
const facts = `${call}/funding-call.yaml`;
const withSum = (sum: string) => ({ [en]: put('Applications went', `For ${sum} applications went`) });

describe('a sum in the words', () => {
  it('is that of the facts', () => {
    expect(problemsAfter(withSum('20,000,000 euros'))).toEqual([
      `${en}:8:5  words/amount-differs  Note: The text says 20,000,000 euros, but the facts say 2000000 EUR.  Correct the one that is wrong.`,
    ]);
  });

  it.each(['EUR 200,000', '20 million euros', '€2.5 million', '3 million euros'])('is not %s', (sum) => {
    expect(problemsAfter(withSum(sum))).toEqual([expect.stringContaining(`The text says ${sum}, but`)]);
  });

  it.each([
    '2,000,000 euros',
    'EUR 2 million',
    'about 1.95 million euros',
    '2,000,000 dollars',
    'grants from 50,000 euros',
    '3 million euros, then 1.5 million euros,',
    '2,000,000 people',
  ])('may be %s', (sum) => {
    expect(problemsAfter(withSum(sum))).toEqual([]);
  });

  it('is read as Hungarian writes it', () => {
    const words = (sum: string) => ({ [`${call}/hu.mdx`]: put('A pályázatokat', `A ${sum} értékű pályázatokat`) });
    expect(problemsAfter(words('2 000 000 euró'))).toEqual([]);
    expect(problemsAfter(words('2,5 millió euró'))).toEqual([expect.stringContaining('The text says 2,5 millió euró')]);
    expect(problemsAfter(words('20 000 000 eurós'))).toEqual([
      expect.stringContaining('The text says 20 000 000 eurós'),
    ]);
  });

  it('is not judged where the facts have several in its currency', () => {
    const second = put('amounts:\n', 'amounts:\n  - { id: grant, value: 50000, currency: EUR, source: notice }\n');
    expect(problemsAfter({ ...withSum('20,000,000 euros'), [facts]: second })).toEqual([]);
  });
});
