import { describe, expect, it } from 'vitest';
import type { RecordsFile } from '../../../src/search/index/index-format.ts';
import { recordsAt } from '../../../src/search/index/records.ts';

/** Three calls: one that opens at 100 and closes at 200, one that is open until 200, one that is closed. */
const file: RecordsFile = {
  numbers: ['FC-2026-003', 'FC-2026-002', 'FC-2026-001'],
  statuses: [
    { value: 'closed', docs: [3] },
    { value: 'forecast', docs: [1] },
    { value: 'open', docs: [2] },
  ],
  statusChanges: [
    [0, 100, 'open'],
    [0, 200, 'closed'],
    [1, 200, 'closed'],
  ],
  untranslated: {},
};

const statusesAt = (now: number) =>
  Object.fromEntries(recordsAt(file, now).statuses.map(({ value, docs }) => [value, docs]));

describe('the statuses of calls in the search', () => {
  it.each([
    [99, { forecast: [0], open: [1], closed: [2] }],
    [100, { open: [0, 1], closed: [2] }],
    [200, { closed: [0, 1, 2] }],
  ])('at %d are what time has made of them', (now, statuses) => {
    expect(statusesAt(now)).toEqual(statuses);
  });

  it('leave the file as it was', () => {
    const before = structuredClone(file);
    recordsAt(file, 200);
    expect(file).toEqual(before);
  });
});
