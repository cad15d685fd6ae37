import { wordingOf } from '../../language/diagnosis.ts';
import type { Locale } from '../../language/locales.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ruleAddress } from '../rule-address.ts';

/** Characters that end a line or begin an escape sequence in a workflow command (github.com/actions/toolkit, core/src/command.ts). */
const inText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The same in a property, where a colon and a comma end the value. */
const inProperty = (text: string) => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One problem as a workflow command, by which GitHub shows it beside the line that it is about; the address of its
 * rule is on the next line.
 *
 * @param rulesAt what the address of the rule begins with, so that it can be followed from there
 */
export function toGitHubAnnotation(problem: Diagnostic, lang: Locale, rulesAt = ''): string {
  const { file, line, column, rule, severity } = problem;
  const properties = `file=${inProperty(file.replaceAll('\\', '/'))},line=${line},col=${column},title=${inProperty(rule)}`;
  const text = `${wordingOf(problem, lang).join(' ')}\n${rulesAt}${ruleAddress(rule)}`;
  return `::${severity === 'error' ? 'error' : 'notice'} ${properties}::${inText(text)}`;
}
