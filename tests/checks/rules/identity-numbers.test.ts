import { describe, expect, it } from 'vitest';
import { call, meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const problemsWith = (words: string) => problemsAfter({ [en]: put('gave their report', `gave their report ${words}`) });

describe('a number that the state gave to one person', () => {
  it('is allowed nowhere, and the message does not repeat it', () => {
    expect(problemsWith('on 2-850315-1234')).toEqual([
      `${en}:11:43  privacy/identity-number  This looks like a personal number.  Remove it; if it is the code of a project or call, write it in the facts under “project-code” or “code”.`,
    ]);
  });

  it.each([
    ['28503151234', 'a personal number'],
    ['2 850315 1234', 'a personal number'],
    ['123 456 788', 'a social security number'],
    ['123456788', 'a social security number'],
    ['TAJ 123456788 forever', 'a social security number'],
    ['8012345675', 'a tax number'],
    ['123456AB', 'the number of an identity card'],
  ])('is %s', (words, what) => {
    expect(problemsWith(words)).toEqual([expect.stringContaining(`This looks like ${what}.`)]);
  });

  it.each([
    'of 123 456 788 forints',
    'of HUF 123 456 788',
    'of EUR 8000000000',
    'of 8012345675 people',
    '1125-2019',
    'BBA-5.1.6/10-2019-00001',
    'KEHOP-123456789012345',
    'on [a page](https://example.org/28503151234)',
    'in 2013–2016',
    'ISBN 978-963-7373-30-5',
    'MR-2022-001',
    '28513151234',
  ])('is not %s', (words) => {
    expect(problemsWith(words)).toEqual([]);
  });

  it('is reported in facts and front matter at its field', () => {
    expect(problemsAfter({ [en]: put('title: The', 'title: 123456AB and the') })).toEqual([
      expect.stringContaining(`${en}:2:1  privacy/identity-number`),
    ]);
    expect(problemsAfter({ 'people.yaml': put('given: Anna', 'given: "Anna 123456AB"') })).toEqual([
      expect.stringContaining('people.yaml:2:25  privacy/identity-number'),
    ]);
  });

  it('is reported in the pages of the site', () => {
    expect(problemsAfter({ 'pages/about/en.mdx': put('The record', 'The record of 123456AB') })).toEqual([
      expect.stringContaining('pages/about/en.mdx:5:15  privacy/identity-number'),
    ]);
  });

  it('is none where the facts call it the code of a call', () => {
    const edits = {
      [`${call}/funding-call.yaml`]: put('programme:', 'code: 123456AB\nprogramme:'),
      [en]: put('gave their report', 'spoke of call 123456AB'),
    };
    expect(problemsAfter(edits)).toEqual([]);
  });
});
