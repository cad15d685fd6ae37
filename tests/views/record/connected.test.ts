import { expect, it } from 'vitest';
import { connectedGroups } from '../../../src/views/record/connected.ts';
import { campaignOf, holding } from '../../queries/healthy-graph.ts';

it('a campaign of many parts shows the newest fifty of them, and says of how many', () => {
  const parts = (count: number) => {
    const all = Array.from({ length: count }, (_, at) =>
      campaignOf(`part-${at}`, { 'part-of': 'whole', start: '2022' }),
    );
    const graph = holding([campaignOf('whole'), ...all]);
    const whole = graph.records.find(({ id }) => id === 'whole');
    return (whole ? connectedGroups(graph, whole, 'en') : []).map(({ items, rest }) => [items.length, rest]);
  };
  expect(parts(50)).toEqual([[50, undefined]]);
  expect(parts(60)).toEqual([[50, 'The newest 50 of 60 records']]);
});
