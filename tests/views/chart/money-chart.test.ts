import { describe, expect, it } from 'vitest';
import { moneyChart } from '../../../src/views/chart/money-chart.ts';
import { aStage } from '../../builders.ts';
import { callOf, entryOf, holding } from '../../queries/healthy-graph.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the finding of announced money', () => {
  const withSums = (...amounts: object[]) => holding([callOf('call', { amounts })]);
  const sum = (value: number, currency: string, id = `s-${value}`) => ({ id, value, currency, source: 'notice' });

  it.each([
    [
      [sum(450_000, 'EUR')],
      'The only sum that a source names: EUR 450,000',
      'A források egyetlen összeget közölnek: 450 000 euró',
    ],
    [
      [sum(2, 'EUR'), { id: 'r', min: 5, max: 9, currency: 'EUR', source: 'notice' }],
      'The largest sum that a source names: EUR 5 – EUR 9',
      'A forrásokban közölt legnagyobb összeg: 5 euró – 9 euró',
    ],
    [
      [sum(6_000_000, 'EUR'), sum(806_000_000, 'HUF'), sum(7_000_000, 'EUR')],
      'The largest sums that sources name, each in its own currency: HUF 806 million and EUR 7 million',
      'A forrásokban közölt legnagyobb összegek, pénznemenként: 806 millió forint és 7 millió euró',
    ],
  ])('of %o is true in both languages, and adds nothing up', (amounts, en, hu) => {
    const all = withSums(...amounts);
    expect([plain(moneyChart(all, 'en')?.title), plain(moneyChart(all, 'hu')?.title)]).toEqual([en, hu]);
  });
});

describe('announced money', () => {
  const fund = entryOf('programme', 'fund', { name: { en: 'The Fund', hu: 'Az Alap' } });
  const all = holding(
    [
      callOf('later', {
        programme: 'fund',
        stages: [aStage('forecast', '2022-11-30')],
        amounts: [
          { id: 'programme', value: 806, qualifier: 'about', currency: 'HUF', at: '2023-01-19', source: 'notice' },
        ],
      }),
      callOf('grant', { type: 'award', amounts: [{ id: 'grant', value: 900, currency: 'HUF', source: 'notice' }] }),
      callOf('other', { programme: 'fund', amounts: [{ id: 'rest', value: 2, currency: 'CHF', source: 'notice' }] }),
    ],
    [fund],
  );

  it('is grouped by currency, programme and call, with its kind and the stage at which a source named it', () => {
    const chart = moneyChart(all, 'en');
    const sums = chart?.currencies.map(({ name, groups }) => [
      name,
      groups.flatMap(({ programme, calls }) =>
        calls.flatMap(({ lines }) =>
          lines.map(({ sum, kind, named }) => [programme.text, plain(sum), kind, plain(named)]),
        ),
      ),
    ]);
    expect(sums).toEqual([
      [
        'Hungarian forints',
        [
          ['The Fund', 'about HUF 806', 'offered', 'Offered by the funder · named before the call · 19 January 2023'],
          ['No programme named', 'HUF 900', 'awarded', 'Awarded · named with the result'],
        ],
      ],
      ['Swiss francs', [['The Fund', 'CHF 2', 'offered', 'Offered by the funder · stage not stated']]],
    ]);
  });

  it('distinguishes what was asked for, and what a project costs, from what was granted', () => {
    const sum = (id: string, kind?: string) => ({
      id,
      value: 5,
      currency: 'EUR',
      source: 'notice',
      ...(kind && { kind }),
    });
    const amounts = [sum('a', 'offered'), sum('b', 'requested'), sum('c', 'awarded'), sum('d', 'cost'), sum('e')];
    const chart = moneyChart(holding([callOf('it', { amounts, outcome: { source: 'notice' } })]), 'en');
    const kinds = ['offered', 'requested', 'awarded', 'cost', 'unstated'];
    expect(chart?.legend.map(({ kind }) => kind)).toEqual(kinds);
    expect(chart?.currencies[0]?.groups[0]?.calls[0]?.lines.map(({ kind }) => kind)).toEqual(kinds);
    expect(chart?.table.rows[1]?.cells.map(({ text }) => plain(text))).toEqual([
      'No programme named',
      'Sum',
      'Requested by applicants',
      'named with the result',
      '',
      'EUR 5',
    ]);
  });

  it('has a scale of its own for each currency', () => {
    expect(moneyChart(all, 'hu')?.currencies.map(({ scale }) => scale.map(plain))).toEqual([
      ['0', '500', '1000'],
      ['0', '1', '2'],
    ]);
  });

  it('draws the largest where there are many, and has all in the table', () => {
    const amounts = Array.from({ length: 15 }, (_, at) => ({
      id: `s-${at}`,
      value: at + 1,
      currency: 'EUR',
      source: 'notice',
    }));
    const chart = moneyChart(holding([callOf('a', { amounts })]), 'en');
    const lines = chart?.currencies[0]?.groups[0]?.calls[0]?.lines ?? [];
    expect([lines.length, plain(lines[0]?.sum), plain(lines[11]?.sum)]).toEqual([12, 'EUR 15', 'EUR 4']);
    expect(chart?.notes).toEqual(['The chart shows the largest 12 of 15 sums; the table has all of them.']);
    expect(chart?.table.rows).toHaveLength(15);
  });

  it('has the five largest of each currency where there are more, and says where the others are', () => {
    const amounts = Array.from({ length: 1000 }, (_, at) => ({
      id: `s-${at}`,
      value: at + 1,
      currency: 'EUR',
      source: 'notice',
    }));
    const chart = moneyChart(holding([callOf('a', { amounts })]), 'en');
    expect(chart?.table.rows).toHaveLength(5);
    expect(chart?.notes).toEqual([
      'The chart and the table show the largest 5 of 1,000 sums. The others are on the pages of their calls.',
    ]);
  });
});
