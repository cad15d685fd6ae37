import { describe, expect, it } from 'vitest';
import { call, meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const hu = `${meeting}/hu.mdx`;

describe('a day in the words', () => {
  it('has the year of the facts', () => {
    expect(problemsAfter({ [en]: put('30 November 2022', '30 November 2021') })).toEqual([
      `${en}:3:1  words/date-differs  Note: The text says 30 November 2021, but “start” in the facts is 2022-11-30.  Correct the one that is wrong.`,
    ]);
  });

  it.each([
    [en, '30 November 2022', 'November 30, 2023'],
    [hu, '2022. november 30-án', '2023. november 30-án'],
  ])('is found as it is written: %s', (file, from, to) => {
    expect(problemsAfter({ [file]: put(from, to) })).toEqual([expect.stringContaining('words/date-differs')]);
  });

  it('is found in the text, at its position', () => {
    const edits = put('Applications went', 'By 21 August 2023 applications went');
    expect(problemsAfter({ [`${call}/en.mdx`]: edits })).toEqual([
      `${call}/en.mdx:8:4  words/date-differs  Note: The text says 21 August 2023, but “deadlines” in the facts is 2024-08-21.  Correct the one that is wrong.`,
    ]);
  });

  it.each([
    ['beside the right one, as an anniversary', '30 November 2022, as on 30 November 2012'],
    ['of another day', '29 November 2021'],
  ])('may be one %s', (_, to) => {
    expect(problemsAfter({ [en]: put('30 November 2022', to) })).toEqual([]);
  });

  it('may be that of a source', () => {
    const edits = {
      [`${meeting}/meeting.yaml`]: put('read: 2026-11-22', 'published: 2023-11-30, read: 2026-11-22'),
      [en]: put('30 November 2022', '30 November 2023'),
    };
    expect(problemsAfter(edits)).toEqual([]);
  });
});
