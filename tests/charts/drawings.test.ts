import { describe, expect, it } from 'vitest';
import { columnLabels, dotStrip } from '../../src/charts/dots.ts';
import { marks } from '../../src/charts/marks.ts';
import { reachOf, sumBar } from '../../src/charts/sum-bar.ts';
import { isWellFormed, valuesIn } from './well-formed.ts';

describe('marks', () => {
  it('are as many as things, or as many as it takes', () => {
    expect(marks('meeting', { count: 14, text: '' }, 1).match(/<circle/g)).toHaveLength(14);
    expect(marks('funding-call', { count: 101, text: '' }, 50).match(/<rect/g)).toHaveLength(3);
  });

  it('say in words what they count', () => {
    expect(marks('meeting', { count: 6, text: '6 meetings' }, 1)).toContain('title="6 meetings"');
  });

  it('differ in shape from kind to kind', () => {
    const shapes = (['meeting', 'campaign', 'funding-call'] as const).map((kind) =>
      marks(kind, { count: 1, text: '' }, 1).replace(/^<span[^>]*><svg[^>]*>/, ''),
    );
    expect(new Set(shapes).size).toBe(3);
  });
});

/** Counts of meetings, each with its words. */
const counts = (...each: number[]) => each.map((count) => ({ count, text: `${count} meetings` }));

describe('a strip of dots', () => {
  it('has a dot for each count that is not nought, in its column', () => {
    const strip = dotStrip(counts(0, 1, 0, 4), 4);
    expect(valuesIn(strip, 'circle', 'cx')).toEqual(['37.5%', '87.5%']);
    expect(valuesIn(strip, 'line', 'x1')).toHaveLength(4);
  });

  it('says in words what each dot counts', () => {
    expect(dotStrip(counts(0, 6), 6).match(/<title>[^<]*/g)).toEqual(['<title>6 meetings']);
  });

  it('draws twice the count with twice the area', () => {
    const [one, four] = valuesIn(dotStrip(counts(100, 400), 400), 'circle', 'r').map(Number);
    expect((four ?? 0) / (one ?? 1)).toBeCloseTo(2, 1);
  });

  it('writes a digit in a dot where it fits, and none in smaller ones', () => {
    expect(dotStrip(counts(3, 1), 3)).toContain('>3</text>');
    expect(dotStrip(counts(3, 1), 3)).not.toContain('>1</text>');
    expect(dotStrip(counts(12, 1), 12)).not.toContain('<text');
    expect(dotStrip(counts(...Array(30).fill(3)), 3)).not.toContain('<text');
  });

  it.each([1, 14, 40, 100])('keeps the dots of %d columns apart on the narrowest screen', (columns) => {
    const [radius = 0] = valuesIn(dotStrip(counts(...Array(columns).fill(10)), 10), 'circle', 'r').map(Number);
    expect(radius).toBeGreaterThan(0);
    expect(radius * 2).toBeLessThan(280 / columns);
  });

  it('labels the last column always, and no more than fit', async () => {
    const labels = columnLabels(Array.from({ length: 14 }, (_, at) => String(2011 + at)));
    expect(labels).toContain('>2024</text>');
    const narrow = labels.match(/<text(?! class="wide")/g) ?? [];
    expect(narrow.length * 38).toBeLessThanOrEqual(280 + 38);
    expect(await isWellFormed(labels)).toBe(true);
    expect(columnLabels(['2022'])).toContain('x="50%"');
  });
});

describe('the bar of a sum', () => {
  it('reaches from nought as far as the sum does on its scale', () => {
    const bar = sumBar({ value: 600 }, 1200);
    expect(valuesIn(bar, 'rect', 'width')).toEqual(['50%']);
    expect(bar).not.toContain('<path');
  });

  it('is a line between two caps for a range', () => {
    const bar = sumBar({ min: 300, max: 900 }, 1200);
    expect(bar).not.toContain('<rect');
    expect(valuesIn(bar, 'svg', 'x')).toEqual(['25%', '75%']);
  });

  it('begins at nought where only the upper end is known, and points on where only the lower is', () => {
    expect(valuesIn(sumBar({ max: 900 }, 1200), 'svg', 'x')).toEqual(['0%', '75%']);
    const open = sumBar({ min: 300 }, 1200);
    expect(valuesIn(open, 'rect', 'width')).toEqual(['25%']);
    expect(open).toContain('<path');
  });

  it.each([{ value: 5 }, { min: 1, max: 2 }, { min: 1 }, { max: 2 }, {}])('is well-formed for %o', async (extent) => {
    expect(await isWellFormed(sumBar(extent, 10))).toBe(true);
  });

  it('knows how far each reaches', () => {
    expect([{ value: 5 }, { min: 1, max: 2 }, { min: 1 }, {}].map(reachOf)).toEqual([5, 2, 1, 0]);
  });
});
