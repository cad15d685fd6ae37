import { expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { partTexts } from '../../../src/views/record/part-texts.ts';
import { partOf, recordParts } from '../../../src/views/record/record-parts.ts';
import { campaign, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from './page-of.ts';

const textsOf = (id: string, lang: Locale, edits = {}) =>
  partTexts(recordPageOf(healthyGraph(edits), id, lang).parts, lang);

const textOf = (id: string, lang: Locale, part: string, edits = {}) =>
  textsOf(id, lang, edits).find((each) => each.id === part);

it('has each part of the page under the fragment that it has there', () => {
  expect(textsOf('autumn-session', 'en').map(({ id, heading }) => `${id}: ${heading}`)).toEqual([
    'plain: In plain language',
    'facts: Facts',
    'agenda: Agenda',
    'agenda-yearly-report: What the police see',
    'agenda-campaign: A campaign begins',
    'report: In detail',
    'figures: Figures',
  ]);
});

it('parts facts by semicolons, and does not double a mark at the end of a sentence', () => {
  expect(textOf('autumn-session', 'en', 'facts')?.text).toMatch(/^Date: 30.November.2022; Type: Session; Forums: /);
  expect(textOf('autumn-session', 'hu', 'facts')?.text).toMatch(/^Időpont: 2022. november.30\. Típus: Ülés; /);
});

it('leaves out how far away a day is, and the numbers of sources', () => {
  const graph = healthyGraph();
  const { facts } = recordPageOf(graph, 'shelter-call', 'en');
  const distance = facts.flatMap(({ values }) => values.flatMap((value) => value.distance?.text ?? [])).at(0) ?? '?';
  const text = textOf('shelter-call', 'en', 'facts')?.text ?? '';
  expect(text).toContain('Deadline for applications');
  expect(text).not.toContain(distance);
});

it('names where the links of a part lead', () => {
  expect(textOf('autumn-session', 'en', 'facts')?.links).toContain('/record/en/organisations/council/');
  const edits = { [`${campaign}/en.mdx`]: (text: string) => `${text}\n[The session](autumn-session)\n` };
  const links = textsOf('open-eyes', 'en', edits).flatMap((each) => each.links);
  expect(links).toContain('/record/en/meetings/autumn-session/');
});

it('is made from the very list that the page shows', () => {
  const graph = healthyGraph();
  const record = graph.records.find(({ id }) => id === 'autumn-session');
  if (!record) throw new Error('The healthy folder has no autumn session.');
  expect(recordParts(graph, record, 'en')).toEqual(recordPageOf(graph, 'autumn-session', 'en').parts);
  expect(partOf(recordParts(graph, record, 'en'), 'note')).toBeUndefined();
  const noted = healthyGraph({ [`${meeting}/en.mdx`]: put('title:', 'note: Short.\ntitle:') });
  expect(recordPageOf(noted, 'autumn-session', 'en').note).toBe('Short.');
});
