import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A snippet as VS Code keeps it. */
export interface Snippet {
  scope: string;
  prefix: string;
  body: string[];
}

const file = join(import.meta.dirname, '..', '..', '.vscode', 'roundtable.code-snippets');

export const snippets = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

const clock: Record<string, string> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '22' };

/** The text of a snippet whose placeholders were left as they are; of each list of choices the nth, or the last. */
export function expanded({ body }: Snippet, nth = 0): string {
  return `${body.join('\n')}\n`
    .replace(/\$(?:\{(CURRENT_[A-Z]+)\}|(CURRENT_[A-Z]+))/g, (_, set, bare) => clock[set ?? bare] ?? '')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, list: string) => list.split(',')[nth] ?? list.split(',').at(-1) ?? '')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** How many texts the choices of a snippet make. */
export function choicesOf({ body }: Snippet): number {
  const lists = [...body.join('\n').matchAll(/\$\{\d+\|([^|]*)\|\}/g)];
  return Math.max(1, ...lists.map(([, list = '']) => list.split(',').length));
}

/** The snippet of a prefix; a prefix that nobody has is a mistake of the test. */
export function snippet(prefix: string): Snippet {
  const found = snippets.find((each) => each.prefix === prefix);
  if (!found) throw new Error(`There is no snippet ${prefix}.`);
  return found;
}
