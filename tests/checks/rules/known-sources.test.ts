import { describe, expect, it } from 'vitest';
import { call, problemsAfter, put } from '../../builders.ts';

const facts = `${call}/funding-call.yaml`;

describe('a source that a fact cites', () => {
  it.each([
    [
      'zone-stated: true\n    source: notice',
      'zone-stated: true\n    source: notce',
      '18:5',
      'notce',
      'Did you mean “notice”? If not, add the source to “sources”, or cite one that is there.',
    ],
    [
      'stage: open, at: 2024-05-02, source: notice',
      'stage: open, at: 2024-05-02, source: ministry',
      '9:36',
      'ministry',
      'Add the source to “sources”, or cite one that is there.',
    ],
  ])('is one of the record: %s', (from, to, position, id, remedy) => {
    expect(problemsAfter({ [facts]: put(from, to) })).toEqual([
      `${facts}:${position}  record/known-source  No source of this record has the id “${id}”.  ${remedy}`,
    ]);
  });

  it('is not required where the record lists no source at all, which is one mistake', () => {
    expect(problemsAfter({ [facts]: put(/sources:\n.*\n/, '') })).toEqual([
      `${facts}:1:1  record/ready-to-publish  A source is missing.  List at least one under “sources”.`,
    ]);
  });
});
