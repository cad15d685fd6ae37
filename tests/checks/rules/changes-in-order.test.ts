import { expect, it } from 'vitest';
import { type Edits, meeting, problemsAfter, put } from '../../builders.ts';

const changed = (first: string, second: string): Edits => {
  const words = put('\n---\n', '\nchanges: { one: One., two: Two. }\n---\n');
  return {
    [`${meeting}/meeting.yaml`]: (text) =>
      `${text}changes:\n  - { id: one, at: ${first}, kind: update }\n  - { id: two, at: ${second}, kind: editorial }\n`,
    [`${meeting}/en.mdx`]: words,
    [`${meeting}/hu.mdx`]: words,
  };
};

it.each([
  ['2024-05-01', '2024-05-02'],
  ['2024-05-01', '2024-05-01'],
  ['2024-05-01T17:00', '2024-05-01'],
])('accepts changes oldest first: %s, %s', (first, second) => {
  expect(problemsAfter(changed(first, second))).toEqual([]);
});

it('refuses an older change below a newer one', () => {
  expect(problemsAfter(changed('2024-05-02', '2024-05-01'))).toEqual([
    `${meeting}/meeting.yaml:23:16  record/changes-in-order  The change “two” (2024-05-01) is earlier than the one above it (2024-05-02).  List changes oldest first; the page shows the newest first.`,
  ]);
});

it('refuses a change that is older than the publication', () => {
  const edits = changed('2024-05-01', '2024-05-02');
  const facts = edits[`${meeting}/meeting.yaml`] as (text: string) => string;
  const since = put('status: published', 'status: published\nfirst-published: 2024-05-02');
  expect(problemsAfter({ ...edits, [`${meeting}/meeting.yaml`]: (text) => since(facts(text)) })).toEqual([
    `${meeting}/meeting.yaml:23:16  record/changes-in-order  The change “one” (2024-05-01) is dated before the record was first published (2024-05-02).  Correct the one that is wrong; what readers have not seen needs no note.`,
  ]);
});
