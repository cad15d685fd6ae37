import { expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/checks/diagnostic.ts';
import { toTerminalLine, toTerminalSummary } from '../../../src/checks/reporters/terminal.ts';

const problem = {
  file: 'content/site.yaml',
  line: 3,
  column: 7,
  rule: 'site/contact',
  severity: 'error' as const,
  sentence: 'Something is wrong.',
  remedy: 'Mend it.',
};
const note = { ...problem, severity: 'note' as const };

it('tells one problem on one line, with the address of its rule', () => {
  expect(toTerminalLine(problem)).toBe(
    'content/site.yaml:3:7  site/contact  Something is wrong.  Mend it.  content/README.md#site-contact',
  );
});

it('says of a note that it is one', () => {
  expect(toTerminalLine(note)).toBe(
    'content/site.yaml:3:7  site/contact  Note: Something is wrong.  Mend it.  content/README.md#site-contact',
  );
});

it.each([
  [[], 0, '0 records read: nothing to mend.'],
  [[], 1, '1 record read: nothing to mend.'],
  [[problem], 2, '2 records read: 1 error, 0 notes.'],
  [[problem, note, problem], 2, '2 records read: 2 errors, 1 note.'],
  [[note], 2, '2 records read: 0 errors, 1 note.'],
])('closes with what was counted %#', (problems, records, line) => {
  expect(toTerminalSummary(problems, records)).toBe(line);
});

it('orders problems as a reader meets them: by file, line, column and rule', () => {
  const inOrder = [
    { ...problem, file: 'a.yaml', line: 20 },
    { ...problem, line: 3, column: 7 },
    { ...problem, line: 3, column: 7, rule: 'site/known-funder' },
    { ...problem, line: 3, column: 10 },
    { ...problem, line: 10, column: 1 },
  ];
  expect(inOrder.toReversed().sort(inReadingOrder)).toEqual(inOrder);
});
