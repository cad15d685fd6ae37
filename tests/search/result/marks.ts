import type { Span } from '../../../src/search/result/span.ts';

/** Spans as one text, with what is marked in square brackets. */
export const marks = (spans: readonly Span[]): string =>
  spans.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
