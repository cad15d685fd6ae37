import { expect, it } from 'vitest';
import type { DatedRecord } from '../../../src/queries/record-graph.ts';
import { partAddresses } from '../../../src/views/record/part-addresses.ts';
import { recordParts } from '../../../src/views/record/record-parts.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

it('names the address of every part of a text and of every item of its agenda', () => {
  const graph = healthyGraph();
  const parts = recordParts(graph, graph.byId.get('autumn-session') as DatedRecord, 'en');
  const addresses = partAddresses(parts, '/record/en/meetings/autumn-session/');
  const fragments = addresses.map(({ url }) => new URL(url).hash);
  expect(fragments).toEqual(expect.arrayContaining(parts.map(({ id }) => `#${id}`)));
  const agenda = parts.flatMap((part) => (part.type === 'agenda' ? part.items : []));
  expect(agenda.length).toBeGreaterThan(0);
  expect(fragments).toEqual(expect.arrayContaining(agenda.map(({ id }) => `#agenda-${id}`)));
  expect(new Set(addresses.map(({ url }) => url.split('#')[0]))).toEqual(
    new Set(['https://record.example.org/record/en/meetings/autumn-session/']),
  );
});
