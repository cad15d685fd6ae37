import type { YamlDiagnosis } from './yaml-diagnosis.ts';

/** The line of a text in which an offset is, and what of it begins there. */
function lineAt(text: string, offset: number): { line: string; rest: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { line, rest: line.slice(offset - start), start };
}

/** A value between straight quotation marks that it does not hold itself, and without those that it has around it. */
function inQuotes(value: string): string {
  const inner = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** The value of a line between quotation marks; undefined where it is a list, several fields or goes on below. */
function quotedValue(line: string, isText = false): string | undefined {
  const [, value = ''] = /^\s*(?:- )?[\w-]+:\s+([^\s].*?)\s*$/.exec(line) ?? [];
  return value.endsWith(',') || /^(?:$|[|>])/.test(value) || (/^[[{]/.test(value) && !isText)
    ? undefined
    : inQuotes(value);
}

/** The spaces before the words of the nearest line above that begins in a certain way; two more where its value is below. */
function indentAbove(above: string, begins: RegExp): number | undefined {
  const found = begins.exec(above.split('\n').findLast((line) => begins.test(line)) ?? '');
  return found ? (found[1] ?? '').length + (/:\s*$/.test(found.input) ? 2 : 0) : undefined;
}

const item = /^( *)- /;
const field = /^( *(?:- +)*)[\w-]+:(?:\s|$)/;

/** How many spaces a line should begin with. */
const indentMeant = (line: string, above: string): number | undefined =>
  (line.trim().startsWith('- ') ? indentAbove(above, item) : undefined) ?? indentAbove(above, field);

interface Replacement {
  written: string;
  meant: string;
}

/** What replaces a passage in which a sign is missing. */
function withMissingSign(code: string, line: string, rest: string): Replacement | undefined {
  const [pattern, between] = missingSigns[code] ?? [];
  const [written = '', before = '', after = ''] =
    pattern?.exec(code.startsWith('missing-colon-and') ? line : rest) ?? [];
  return written === '' ? undefined : { written: written.trimStart(), meant: `${before}${between}${after}` };
}

const missingSigns: Record<string, readonly [pattern: RegExp, between: string]> = {
  'missing-colon-and-space': [/^\s*([\w-]+)(?::|\s*=\s*|\s+(?=\S+$))(\S.*)$/, ': '],
  'missing-colon-space': [/^([\w-]+):(\S[^\s,}\]]*)/, ': '],
  'missing-hyphen-space': [/^(-)(\S.*)$/, ' '],
  'missing-comma': [/^(\S+)( +[\w-]+:)/, ','],
};

/** What is wrong in a YAML text, with what should be there instead so far as the text shows it. */
export function withAdvice(diagnosis: YamlDiagnosis, text: string, offset: number): YamlDiagnosis {
  const { line, rest, start } = lineAt(text, offset);
  const { code, params } = diagnosis;
  if (code in missingSigns) return { code, params: { ...withMissingSign(code, line, rest) } } as YamlDiagnosis;
  switch (code) {
    case 'text-after-quote':
      return { code, params: { meant: quotedValue(line, true) } };
    case 'second-colon':
    case 'unreadable-line':
    case 'special-sign':
      return { code, params: { ...params, meant: quotedValue(line) } } as YamlDiagnosis;
    case 'uneven-indent':
    case 'tab-indent':
      return { code, params: { spaces: indentMeant(line, text.slice(0, start)) } };
    default:
      return diagnosis;
  }
}

/** The same for a value of which a part would be taken for a comment. */
export const withoutComment = (text: string, offset: number): YamlDiagnosis => ({
  code: 'lost-comment',
  params: { meant: quotedValue(lineAt(text, offset).line) },
});
