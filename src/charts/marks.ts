import type { RecordKind } from '../model/kinds.ts';
import type { Count } from './dots.ts';
import { element, type Markup } from './markup.ts';

/** Kinds differ in shape first: colour may be missing on paper, in forced colours, or to the eye. */
const shapes: Record<RecordKind, Markup> = {
  meeting: element('circle', { cx: 6, cy: 6, r: 5 }),
  campaign: element('path', { d: 'M6 0 12 6 6 12 0 6Z' }),
  'funding-call': element('rect', { x: 1.5, y: 1.5, width: 9, height: 9 }),
};

/** The mark of a kind, 12 units square. Hidden from screen readers: the words are beside it. */
export function mark(kind: RecordKind): Markup {
  return element('svg', { class: `mark mark-${kind}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, shapes[kind]);
}

/**
 * As many marks as it takes, each for a number of things; the last for what is left over. A pointer on them shows in words
 * what they count: “6 meetings”.
 */
export function marks(kind: RecordKind, { count, text }: Count, each: number): Markup {
  return element('span', { class: 'marks', title: text }, mark(kind).repeat(Math.ceil(count / each)) as Markup);
}
