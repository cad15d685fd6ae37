import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { wordingOf } from '../../../src/language/diagnosis.ts';
import { aHealthyFolder, call, put } from '../../builders.ts';

const forecast = / {2}- \{ stage: open[\s\S]*?(?=amounts:)/;

/** What is reported at an instant about a call that was only ever announced, last read in January 2024. */
function problemsAt(instant: string, edit: (text: string) => string = (text) => text): string[] {
  const announced = (text: string) => edit(put('read: 2026-11-22', 'read: 2024-01-10')(put(forecast, '')(text)));
  const root = aHealthyFolder({ [`${call}/funding-call.yaml`]: announced });
  const { problems } = createArchiveReader(root, undefined, () => Temporal.Instant.from(instant))();
  return problems.map((problem) => `${problem.line}:${problem.column} ${problem.rule} ${wordingOf(problem, 'en')[0]}`);
}

const due =
  '8:5 call/outcome-due The call was expected in 2024-Q2, and nobody has checked since whether it was published.';

describe('a call that was expected', () => {
  it('is asked after when its time is over, by the clock that is given', () => {
    expect(problemsAt('2024-07-01T00:00:00+02:00')).toEqual([due]);
    expect(problemsAt('2024-06-30T23:59:00+02:00')).toEqual([]);
  });

  it.each([
    ['a source was read since then', put('read: 2024-01-10', 'read: 2024-07-02')],
    ['a later stage is known', put('amounts:', '  - { stage: withdrawn, at: 2024-09, source: notice }\namounts:')],
    ['a source saw it open', put('amounts:', '  - { stage: open, at: 2024-05-02, source: notice }\namounts:')],
    ['its outcome is known', put('amounts:', 'outcome: { source: notice }\namounts:')],
    ['nobody stated when', put(', expected: { opening: 2024-Q2 }', '')],
  ])('is not where %s', (_, edit) => {
    expect(problemsAt('2025-01-01T00:00:00Z', edit)).toEqual([]);
  });
});
