import { across, element, type Markup } from './markup.ts';

/** A number as a source gave it: exactly, as a range, or with one end open. */
export interface Extent {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** How far a sum reaches on a scale: the highest number that the source names. */
export function reachOf({ value, min, max }: Extent): number {
  return value ?? max ?? min ?? 0;
}

/** Half the height of a bar, in CSS pixels. */
const middle = 8;

/** A mark of its own size at a place across the drawing. */
const at = (share: number, ...children: Markup[]) =>
  element('svg', { x: across(share), y: 0, overflow: 'visible' }, ...children);

const cap = (share: number) => at(share, element('line', { class: 'line', x1: 0, x2: 0, y1: 2, y2: 14 }));

/**
 * A sum on a scale from nought to `end`. An exact sum is a bar from nought; a range a line between two caps, from
 * nought where only its upper end is known; where only the lower is known, a bar with an arrow. The grain of a bar is a
 * line along its middle, for patterns.
 */
export function sumBar(extent: Extent, end: number): Markup {
  const { value, min, max } = extent;
  const to = Math.min(1, reachOf(extent) / end);
  const guides = [0, 0.5, 1].map((share) =>
    element('line', { class: 'guide', x1: across(share), x2: across(share), y1: 0, y2: '100%' }),
  );
  const isRange = value === undefined && max !== undefined;
  const from = (min ?? 0) / end;
  const drawn = isRange
    ? [
        element('line', { class: 'line range', x1: across(from), x2: across(to), y1: middle, y2: middle }),
        cap(from),
        cap(to),
      ]
    : [
        element('rect', { class: 'body', x: 0, y: 2, width: across(to), height: 12 }),
        element('line', { class: 'grain', x1: 0, x2: across(to), y1: middle, y2: middle }),
      ];
  const isOpen = value === undefined && max === undefined;
  const arrow = isOpen ? [at(to, element('path', { class: 'line', d: 'M3 3 8 8 3 13' }))] : [];
  return element('svg', { class: 'bar', 'aria-hidden': 'true' }, ...guides, ...drawn, ...arrow);
}
