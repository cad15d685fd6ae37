import { describe, expect, it } from 'vitest';
import { periodBar, yearsAround } from '../../src/charts/period-bar.ts';
import { isWellFormed, valuesIn } from './well-formed.ts';

describe('the years around stretches of time', () => {
  it('are whole, and one more where the end is not known', () => {
    expect(yearsAround([{ first: '2020-06-01', last: '2023-03-31' }])).toEqual([2020, 2021, 2022, 2023]);
    expect(yearsAround([{ first: '2023-10-01' }, { first: '2024-02-01', last: '2024-02-01' }])).toEqual([2023, 2024]);
    expect(yearsAround([])).toEqual([]);
  });
});

describe('the bar of a period', () => {
  it('lies where its days lie, the last day included', () => {
    const bar = periodBar({ first: '2021-01-01', last: '2021-12-31' }, [2020, 2021]);
    expect([valuesIn(bar, 'rect', 'x'), valuesIn(bar, 'rect', 'width')]).toEqual([['50%'], ['50%']]);
  });

  it('is seen even where it lasted a day', () => {
    const [width = ''] = valuesIn(
      periodBar({ first: '2024-02-01', last: '2024-02-01' }, [2023, 2024]),
      'rect',
      'width',
    );
    expect(Number.parseFloat(width)).toBeGreaterThan(0);
  });

  it('has no end where none is known', async () => {
    const bar = periodBar({ first: '2023-10-01' }, [2023, 2024]);
    expect(bar).not.toContain('<rect');
    expect(valuesIn(bar, 'line', 'x2').at(-1)).toBe('100%');
    expect(await isWellFormed(bar)).toBe(true);
  });
});
