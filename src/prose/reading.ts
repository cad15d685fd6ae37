import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import type { Position, ProseClaim, ProseDiagnosis, ProseFlaw } from './flaw.ts';
import type { ProseTarget } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one walk over a text gathers. */
export interface Reading {
  readonly format: 'mdx' | 'md';
  readonly vocabulary: Vocabulary;
  readonly flaws: ProseFlaw[];
  readonly links: ProseTarget[];
  readonly pictures: ProseTarget[];
  readonly headings: Element[];
  /** HTML tags refused already, by name: their closing tags are not worth a second sentence. */
  readonly refused: Set<string>;
  /** Jumps within the text, judged when all headings are known. */
  readonly jumps: (Position & { readonly target: string })[];
}

export function startReading(format: Reading['format'], vocabulary: Vocabulary): Reading {
  return { format, vocabulary, flaws: [], links: [], pictures: [], headings: [], refused: new Set(), jumps: [] };
}

/** Where a node begins. Attributes have no position of their own; they are reported at their tag. */
export function positionOf(node: HastNode): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Adds what is wrong with a node. */
export function complain(reading: Reading, node: HastNode, claim: ProseClaim, diagnosis: ProseDiagnosis): void {
  reading.flaws.push({ ...positionOf(node), claim, ...diagnosis });
}
