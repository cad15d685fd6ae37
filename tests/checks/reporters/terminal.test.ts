import { expect, it } from 'vitest';
import { type Diagnostic, inReadingOrder } from '../../../src/checks/diagnostic.ts';
import { toTerminalLine, toTerminalSummary } from '../../../src/checks/reporters/terminal.ts';

const problem: Diagnostic = {
  file: 'content/site.yaml',
  line: 3,
  column: 7,
  rule: 'site/contact',
  severity: 'error',
  blocksPublishing: true,
  code: 'no-security-contact',
  params: {},
};
const note: Diagnostic = { ...problem, severity: 'note' };
const words =
  'No contact for security: there is no security.txt, so people who find a weakness cannot see where to report it.  Add “security” under “contacts”; if there is no such contact, write “none”.';

it('shows one problem on one line, with the address of its rule', () => {
  expect(toTerminalLine(problem, 'en')).toBe(
    `content/site.yaml:3:7  site/contact  ${words}  content/README.md#site-contact`,
  );
});

it('says of a note that it is one, in either language', () => {
  expect(toTerminalLine(note, 'en')).toContain(`  site/contact  Note: ${words}  `);
  expect(toTerminalLine(note, 'hu')).toContain('  site/contact  Megjegyzés: Nincs cím a biztonsági bejelentésekhez');
});

it.each([
  [[], 0, '0 records read: no problems found.', '0 tétel beolvasva: nincs hiba.'],
  [[], 1, '1 record read: no problems found.', '1 tétel beolvasva: nincs hiba.'],
  [[problem], 2, '2 records read: 1 error, 0 notes.', '2 tétel beolvasva: 1 hiba, 0 megjegyzés.'],
  [[problem, note, problem], 2, '2 records read: 2 errors, 1 note.', '2 tétel beolvasva: 2 hiba, 1 megjegyzés.'],
])('closes with what was counted %#', (problems, records, en, hu) => {
  expect([toTerminalSummary(problems, records, 'en'), toTerminalSummary(problems, records, 'hu')]).toEqual([en, hu]);
});

it('orders problems as a reader meets them: by file, line, column and rule', () => {
  const inOrder: Diagnostic[] = [
    { ...problem, file: 'a.yaml', line: 20 },
    { ...problem, line: 3, column: 7 },
    { ...problem, line: 3, column: 7, rule: 'site/known-funder' },
    { ...problem, line: 3, column: 10 },
    { ...problem, line: 10, column: 1 },
  ];
  expect(inOrder.toReversed().sort(inReadingOrder)).toEqual(inOrder);
});
