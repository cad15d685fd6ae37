import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import { readCarefully } from './yaml-text.ts';

/** The comments of a YAML text, sorted, without spaces at their ends. */
function comments(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trimEnd())
    .sort();
}

/** Whether two YAML texts say the same and carry the same comments; never of a text with a mistake. */
export function saysTheSame(before: string, after: string): boolean {
  const [old, now] = [readCarefully(before), readCarefully(after)];
  return (
    old.flaws.length === 0 &&
    now.flaws.length === 0 &&
    isDeepStrictEqual(old.value, now.value) &&
    isDeepStrictEqual(comments(before), comments(after))
  );
}
