import type { Diagnosis } from '../language/diagnosis.ts';
import type { Severity } from './rule.ts';

/** One problem of a content folder with its position: what is wrong by code and params, worded by whoever reports it. */
export type Diagnostic = Diagnosis & {
  /** The path of the file, as given on the command line. */
  file: string;
  /** Line and column, counted from 1. */
  line: number;
  column: number;
  /** The field within the file, `sources.0.url`; not set where the problem is about prose or the entire file. */
  field?: string;
  /** The name of the rule, `kind/claim`. */
  rule: string;
  /** An error fails a check; a note does not. */
  severity: Severity;
  /** Whether the site is not built while the problem is there. */
  blocksPublishing: boolean;
};

/** Orders problems by file, line, column and rule. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
