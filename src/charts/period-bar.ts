import { across, element, type Markup } from './markup.ts';

/** A stretch of time by its first and last day, ISO 8601; without a last day it goes on, or nobody knows. */
export interface Stretch {
  first: string;
  last?: string | undefined;
}

/** The full years that hold all stretches; one that has no last day is given the year after its first, too. */
export function yearsAround(stretches: readonly Stretch[]): number[] {
  const years = stretches.flatMap(({ first, last }) => [
    Number(first.slice(0, 4)),
    last ? Number(last.slice(0, 4)) : Number(first.slice(0, 4)) + 1,
  ]);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: years.length > 0 ? to - from + 1 : 0 }, (_, at) => from + at);
}

/** Where a day lies among full years, 0 for the beginning of the first, 1 for the end of the last. */
function fractionOf(day: string, years: readonly number[]): number {
  const { year, dayOfYear, daysInYear } = Temporal.PlainDate.from(day);
  return (year - (years[0] ?? year) + (dayOfYear - 1) / daysInYear) / years.length;
}

/** A stretch of time as a bar below the years; where it has no last day, a broken line goes on to the end. */
export function periodBar({ first, last }: Stretch, years: readonly number[]): Markup {
  const guides = years.map((_, at) => {
    const x = across(at / years.length);
    return element('line', { class: 'guide', x1: x, x2: x, y1: 0, y2: '100%' });
  });
  const from = fractionOf(first, years);
  const day = 1 / 366 / years.length;
  const drawn = last
    ? element('rect', {
        class: 'span',
        x: across(from),
        y: 4,
        width: across(fractionOf(last, years) + day - from),
        height: 8,
      })
    : element('line', { class: 'ongoing', x1: across(from), x2: '100%', y1: 8, y2: 8 });
  const begin = element(
    'svg',
    { x: across(from), y: 0, overflow: 'visible' },
    element('path', { class: 'begin', d: 'M0 2V14' }),
  );
  return element('svg', { class: 'period-bar' }, ...guides, drawn, begin);
}
