import { expect, it } from 'vitest';
import { toJson } from '../../../src/checks/reporters/json.ts';

it('gives all problems to other programs, counted', () => {
  const error = {
    file: 'a.yaml',
    line: 1,
    column: 2,
    rule: 'a/b',
    severity: 'error' as const,
    sentence: 'x',
    remedy: 'y',
  };
  const note = { ...error, severity: 'note' as const };
  expect(JSON.parse(toJson([{ ...error, said: { key: 'a', values: {} } }, note, note], 7))).toEqual({
    records: 7,
    errors: 1,
    notes: 2,
    problems: [error, note, note].map((problem) => ({ ...problem, url: 'content/README.md#a-b' })),
  });
});
