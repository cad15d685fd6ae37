import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const text = `${meeting}/en.mdx`;
const gaps = {
  [text]: (whole: string) =>
    put(/summary: .*\nplain-summary: .*\n/, '')(put(/---\nThe \[police\][\s\S]*/, '---\n')(whole)),
};

describe('a record', () => {
  it.each([
    ['summary', put(/\nsummary: .*/, ''), 'en.mdx:2:1', '“summary”', 'Add one sentence for lists and search.'],
    [
      'plain summary',
      put(/plain-summary: .*\n/, ''),
      'en.mdx:2:1',
      '“plain-summary”',
      'Add it: up to 60 words in plain language.',
    ],
    [
      'text',
      put(/---\nThe \[police\][\s\S]*/, '---\n\n'),
      'en.mdx:2:1',
      'The text below the front matter',
      'Write what happened.',
    ],
  ])('is not published without a %s', (_, edit, position, what, remedy) => {
    expect(problemsAfter({ [text]: edit })).toEqual([
      `${meeting}/${position}  record/ready-to-publish  ${what} is missing.  ${remedy}`,
    ]);
  });

  it('is not published without a source', () => {
    expect(
      problemsAfter({
        [facts]: put(/figures:[\s\S]*/, 'sources: []\n'),
        [text]: put(/figures:\n.*\n/, ''),
        [`${meeting}/hu.mdx`]: put(/figures:\n.*\n/, ''),
      }),
    ).toEqual([`${facts}:17:1  record/ready-to-publish  A source is missing.  List at least one under “sources”.`]);
  });

  it('may be drafted without, and the gaps are noted', () => {
    expect(problemsAfter({ ...gaps, [facts]: put('status: published', 'status: draft') })).toEqual([
      `${text}:2:1  record/ready-to-publish  Note: “summary” is missing; you will need it to publish.  Add one sentence for lists and search.`,
      `${text}:2:1  record/ready-to-publish  Note: “plain-summary” is missing; you will need it to publish.  Add it: up to 60 words in plain language.`,
      `${text}:2:1  record/ready-to-publish  Note: The text below the front matter is missing; you will need it to publish.  Write what happened.`,
    ]);
  });

  it('is not published with the same gaps', () => {
    expect(problemsAfter(gaps).filter((line) => !line.includes('Note: '))).toHaveLength(3);
  });
});
