import type { Locale } from '../language/locales.ts';
import type { Said } from '../language/said.ts';

/** One problem of a content folder, ready to be told: where it stands, what is wrong, what to do. */
export interface Diagnostic {
  /** The path of the file, as the person who asked would write it. */
  file: string;
  /** Line and column, counted from 1. */
  line: number;
  column: number;
  /** The code of the rule, `kind/claim`. */
  rule: string;
  /** An error keeps the content from being published; a note does not. */
  severity: 'error' | 'note';
  sentence: string;
  remedy: string;
  /** The same apart from English, where it can be told in Hungarian too. */
  said?: Said;
  /** The language of sentence and remedy; English where it is not set. */
  lang?: Locale;
}

/** Orders problems by file, line, column and rule. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
