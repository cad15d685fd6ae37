import type { Locale } from '../../language/locales.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ruleAddress } from '../rule-address.ts';

const noteWord = { en: 'Note: ', hu: 'Megjegyzés: ' };

/**
 * One problem on one line: `file:line:column  kind/claim  sentence  remedy  address`; a note says that it is one, and
 * the address leads to the rule in the handbook.
 */
export function toTerminalLine({ file, line, column, rule, severity, sentence, remedy, lang }: Diagnostic): string {
  const mark = severity === 'note' ? noteWord[lang ?? 'en'] : '';
  return `${file}:${line}:${column}  ${rule}  ${mark}${sentence}  ${remedy}  ${ruleAddress(rule)}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The closing line of a check. */
export function toTerminalSummary(problems: readonly Diagnostic[], records: number, lang: Locale = 'en'): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.length - errors;
  if (lang === 'hu') {
    const found = problems.length === 0 ? 'nincs mit javítani' : `${errors} hiba, ${notes} megjegyzés`;
    return `${records} bejegyzés beolvasva: ${found}.`;
  }
  const found = problems.length === 0 ? 'nothing to mend' : `${counted(errors, 'error')}, ${counted(notes, 'note')}`;
  return `${counted(records, 'record')} read: ${found}.`;
}
