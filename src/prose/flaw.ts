import type { Diagnosis } from '../language/diagnosis.ts';
import type { ProseParams, TagParams } from '../language/messages/diagnostics/prose.ts';

/** The names of the rules about the body of a text, in the order in which the handbook explains them. */
export const proseClaims = [
  'size',
  'syntax',
  'import',
  'export',
  'expression',
  'comment',
  'raw-html',
  'unknown-tag',
  'block-in-line',
  'line-in-block',
  'nested-part',
  'missing-content',
  'unexpected-content',
  'unknown-attribute',
  'missing-attribute',
  'doubled-attribute',
  'attribute-value',
  'attribute-not-literal',
  'spread',
  'missing-alt',
  'missing-target',
  'link-scheme',
  'link-text',
  'unknown-section',
  'page-title',
  'heading-order',
  'empty-heading',
  'broken-heading',
  'broken-link',
  'broken-footnote',
  'broken-list',
  'divided-word',
  'broken-table',
  'leftover-mark',
  'task-list',
] as const;

export type ProseClaim = (typeof proseClaims)[number];

/** A position in the file: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with a body. */
export type ProseDiagnosis = Diagnosis<keyof ProseParams | keyof TagParams>;

/** What is wrong at a position, and the rule that it breaks. */
export type ProseFlaw = Position & ProseDiagnosis & { readonly claim: ProseClaim };
