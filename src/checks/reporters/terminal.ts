import type { Diagnostic } from '../diagnostic.ts';

/** One problem on one line: `file:line:column  kind/claim  sentence  remedy`; a note says that it is one. */
export function toTerminalLine({ file, line, column, rule, severity, sentence, remedy }: Diagnostic): string {
  return `${file}:${line}:${column}  ${rule}  ${severity === 'note' ? 'Note: ' : ''}${sentence}  ${remedy}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The closing line of a check. */
export function toTerminalSummary(problems: readonly Diagnostic[], records: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.length - errors;
  const found =
    errors === 0 && notes === 0 ? 'nothing to mend' : `${counted(errors, 'error')}, ${counted(notes, 'note')}`;
  return `${counted(records, 'record')} read: ${found}.`;
}
