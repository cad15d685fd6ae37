import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/checks/diagnostic.ts';
import { toJson } from '../../../src/checks/reporters/json.ts';

const error: Diagnostic = {
  file: 'redirects.yaml',
  line: 1,
  column: 2,
  field: '0.from',
  rule: 'redirect/leads-on',
  severity: 'error',
  blocksPublishing: true,
  code: 'redirect-twice',
  params: { from: 'open-eye' },
};
const note: Diagnostic = { ...error, severity: 'note', blocksPublishing: false };

it('gives all problems to other programs, counted, with code and params beside the words', () => {
  const worded = {
    sentence: '“open-eye” is listed here twice.',
    remedy: 'Keep the entry with the present id.',
    lang: 'en',
    url: 'content/README.md#redirect-leads-on',
  };
  expect(JSON.parse(toJson([error, note, note], 7, 'en'))).toEqual({
    records: 7,
    errors: 1,
    notes: 2,
    problems: [error, note, note].map((problem) => ({ ...problem, ...worded })),
  });
});

it('gives other programs the same codes and params in Hungarian', () => {
  const [problem] = JSON.parse(toJson([error], 1, 'hu')).problems;
  expect(problem).toMatchObject({ ...error, lang: 'hu', sentence: '„open-eye” kétszer szerepel itt.' });
});
