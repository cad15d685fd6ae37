import type { Flaw } from '../../language/messages/diagnostics/flaws.ts';

/** Something in a text that a rule may have to report, and its offset from the beginning of the text, in UTF-16 code units. */
export interface Trace {
  /** As it is written there. */
  text: string;
  offset: number;
}

/** A trace with its position in the file: line and column count from 1. */
export type Located<T extends Trace> = T & { line: number; column: number };

/** Something that was not meant, and what was, where that is clear. */
export interface Slip extends Trace {
  meant?: string | undefined;
}

/** Something that is wrong by the rules of a language or the calendar. */
export interface FlawTrace extends Slip {
  flaw: Flaw;
}
