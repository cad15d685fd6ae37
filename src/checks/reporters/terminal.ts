import { checkMessagesIn } from '../../language/check-messages.ts';
import { wordingOf } from '../../language/diagnosis.ts';
import type { Locale } from '../../language/locales.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ruleAddress } from '../rule-address.ts';

/**
 * One problem on one line: `file:line:column  kind/claim  sentence  remedy  address`; a note says that it is one, and
 * the address leads to the rule in the handbook.
 */
export function toTerminalLine(problem: Diagnostic, lang: Locale): string {
  const { file, line, column, rule, severity } = problem;
  const [sentence, remedy] = wordingOf(problem, lang);
  const mark = severity === 'note' ? `${checkMessagesIn(lang).note} ` : '';
  return `${file}:${line}:${column}  ${rule}  ${mark}${sentence}  ${remedy}  ${ruleAddress(rule)}`;
}

/** The closing line of a check. */
export function toTerminalSummary(problems: readonly Diagnostic[], records: number, lang: Locale): string {
  const words = checkMessagesIn(lang);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return problems.length === 0 ? words.clean(records) : words.summary(records, errors, problems.length - errors);
}
