import type { Diagnostic } from '../diagnostic.ts';

/** Signs that end a line or stand for others in a workflow command (github.com/actions/toolkit, core/src/command.ts). */
const inText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The same in a property, where a colon and a comma end the value. */
const inProperty = (text: string) => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One problem as a workflow command, by which GitHub shows it beside the line that it is about. */
export function toGitHubAnnotation({ file, line, column, rule, severity, sentence, remedy }: Diagnostic): string {
  const place = `file=${inProperty(file.replaceAll('\\', '/'))},line=${line},col=${column},title=${inProperty(rule)}`;
  return `::${severity === 'error' ? 'error' : 'notice'} ${place}::${inText(`${sentence} ${remedy}`)}`;
}
