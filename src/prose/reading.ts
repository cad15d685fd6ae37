import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import type { Locale } from '../language/locales.ts';
import type { Position, ProseClaim, ProseDiagnosis, ProseFlaw } from './flaw.ts';
import type { WrittenMark } from './meaning/written-marks.ts';
import type { ProseTarget } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text that is read: the whole file, its format, and the language that decides what may be an ending. */
export interface Written {
  readonly source: string;
  readonly format: 'mdx' | 'md';
  readonly lang: Locale;
}

/** What one walk over a text gathers. */
export interface Reading extends Written {
  readonly vocabulary: Vocabulary;
  readonly flaws: ProseFlaw[];
  readonly links: ProseTarget[];
  readonly pictures: ProseTarget[];
  readonly headings: Element[];
  /** HTML tags refused already, by name: their closing tags are not worth a second sentence. */
  readonly refused: Set<string>;
  /** Jumps within the text, judged when all headings are known. */
  readonly jumps: (Position & { readonly target: string })[];
  /** Marks that are left in the text, judged when all are known: one may close in another paragraph. */
  readonly marks: (WrittenMark & { readonly parent: HastNode })[];
  /** The position of an offset in the source. */
  readonly positionAt: (offset: number) => Position;
}

export function startReading(written: Written, vocabulary: Vocabulary): Reading {
  const { source } = written;
  const lists = { flaws: [], links: [], pictures: [], headings: [], jumps: [], marks: [] };
  return { ...written, vocabulary, ...lists, refused: new Set(), positionAt: positionsIn(source) };
}

/** A function that finds lines and columns; it counts the lines once, and only when it is asked. */
function positionsIn(source: string): Reading['positionAt'] {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Where a node begins. Attributes have no position of their own; they are reported at their tag. */
export function positionOf(node: HastNode): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Adds what is wrong at an offset of the source. */
export function complainAt(reading: Reading, offset: number, claim: ProseClaim, diagnosis: ProseDiagnosis): void {
  reading.flaws.push({ ...reading.positionAt(offset), claim, ...diagnosis });
}

/** Adds what is wrong with a node. */
export function complain(reading: Reading, node: HastNode, claim: ProseClaim, diagnosis: ProseDiagnosis): void {
  reading.flaws.push({ ...positionOf(node), claim, ...diagnosis });
}
