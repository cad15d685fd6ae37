import { expect, it } from 'vitest';
import { recordPage } from '../../../src/views/record/record-page.ts';
import { shortAddressPage, shortAddressRoutes } from '../../../src/views/record/short-address.ts';
import { call, campaign, type Edits } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const removed: Edits = {
  [`${call}/funding-call.yaml`]: [
    'number: FC-2024-001',
    'status: removed',
    'removed:',
    '  at: 2024-05-01',
    '  reason: { en: It was "entered" twice., hu: Kétszer szerepelt. }',
  ].join('\n'),
  [`${call}/en.mdx`]: null,
  [`${call}/hu.mdx`]: null,
};

it('gives every record and every removed one a short address by its number', () => {
  const graph = healthyGraph(removed);
  const numbers = shortAddressRoutes(graph).map(({ params }) => params.number);
  const all = [...graph.records, ...graph.tombstones].map(({ facts }) => facts.number);
  expect(numbers).toEqual(all);
  expect(numbers).toContain('FC-2024-001');
});

it('leads to the record in both languages', () => {
  const graph = healthyGraph();
  const page = shortAddressPage(graph, 'autumn-session');
  expect(page.path).toBe(`/record/r/${page.number}/`);
  expect(page.editions.map(({ lang, title, kindLabel }) => [lang, title.text, title.href, kindLabel])).toEqual([
    ['en', 'The council looks back on the year', '/record/en/meetings/autumn-session/', 'Session'],
    ['hu', 'A tanács visszatekintett az évre', '/record/hu/talalkozok/autumn-session/', 'Ülés'],
  ]);
});

it('names a title that has not been translated in its own language', () => {
  const { editions } = shortAddressPage(healthyGraph({ [`${campaign}/en.mdx`]: null }), 'open-eyes');
  expect(editions.map(({ title }) => [title.text, title.lang])).toEqual([
    ['Nyitott szemmel', 'hu'],
    ['Nyitott szemmel', undefined],
  ]);
});

it('leads to what is left of a removed record', () => {
  const graph = healthyGraph(removed);
  const [tomb] = graph.tombstones;
  const { editions } = shortAddressPage(graph, tomb?.id ?? '');
  expect(editions.map(({ title }) => title)).toEqual([
    { text: 'FC-2024-001 was removed', href: `/record/en/funding-calls/${tomb?.id}/` },
    { text: 'FC-2024-001: eltávolított tétel', href: `/record/hu/palyazatok/${tomb?.id}/` },
  ]);
});

it('is on the page of a record, at its number', () => {
  const graph = healthyGraph();
  const record = graph.records.find(({ id }) => id === 'autumn-session');
  const { number, publication } = recordPage(graph, record as never, 'en');
  expect(publication[0]?.values).toEqual([{ text: number, href: `/record/r/${number}/` }]);
});
