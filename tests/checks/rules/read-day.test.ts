import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

describe('the day on which a source was read', () => {
  it('has come', () => {
    const edits = { [`${meeting}/meeting.yaml`]: put('read: 2026-11-22', 'read: 2098-11-22') };
    expect(problemsAfter(edits)).toEqual([
      `${meeting}/meeting.yaml:20:91  record/read-day  The source was read on 2098-11-22, which is in the future.  Write the date on which it was read.`,
    ]);
  });
});
