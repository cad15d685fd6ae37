import { describe, expect, it } from 'vitest';
import { isOver, isWithin, type Span, spansWhere } from '../../src/model/span.ts';

const at = (day: number) => Temporal.Instant.from(`2024-06-${String(day).padStart(2, '0')}T00:00Z`);
const span = (from: number | undefined, until: number | undefined): Span => ({
  from: from === undefined ? undefined : at(from),
  until: until === undefined ? undefined : at(until),
});
const days = (spans: Span[]) =>
  spans.map(({ from, until }) => [from, until].map((each) => each?.toZonedDateTimeISO('UTC').day ?? '').join('–'));

describe('a span of time', () => {
  it('holds its first instant, and not that at which it ends', () => {
    expect([1, 2, 3, 4].map((day) => isWithin(span(2, 4), at(day)))).toEqual([false, true, true, false]);
    expect([3, 4].map((day) => isOver(span(2, 4), at(day)))).toEqual([false, true]);
  });

  it('holds everything on the side on which it has no end', () => {
    expect([isWithin(span(undefined, 4), at(1)), isWithin(span(2, undefined), at(30))]).toEqual([true, true]);
    expect(isOver(span(2, undefined), at(30))).toBe(false);
  });

  it.each([
    ['no spans', [], ['–']],
    ['one under way', [span(undefined, 9)], ['9–']],
    ['one that is over', [span(1, 4)], ['–']],
    ['one ahead', [span(7, 9)], ['–7', '9–']],
    ['one without end', [span(7, undefined)], ['–7']],
    ['two with a gap', [span(12, 14), span(3, 9)], ['9–12', '14–']],
    ['two that touch', [span(3, 9), span(9, 14)], ['14–']],
    ['two that overlap', [span(7, 12), span(9, 14)], ['–7', '14–']],
    ['one that ends before it begins', [span(9, 7)], ['–']],
  ])('leaves from the fifth day on, with %s, the gaps %#', (_, spans, gaps) => {
    expect(days(spansWhere(spans, at(5), (count) => count === 0))).toEqual(gaps);
  });

  it('is counted where more hold at once than requested', () => {
    const spans = [span(1, 20), span(6, 12), span(8, 10), span(15, undefined)];
    expect(days(spansWhere(spans, at(5), (count) => count > 1))).toEqual(['6–12', '15–20']);
  });
});
