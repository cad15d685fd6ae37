import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../src/language/locales.ts';
import type { RecordGraph } from '../../../src/queries/record-graph.ts';
import { listItem } from '../../../src/views/list/list-item.ts';
import { type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

/** The item of the one meeting. */
function itemIn(graph: RecordGraph, lang: Locale) {
  const record = graph.records.find(({ kind }) => kind === 'meeting');
  if (!record) throw new Error('The folder has no meeting.');
  return listItem(graph, record, lang);
}

describe('the item of a record', () => {
  it.each(locales)('is made once in %s, however many lists show it', (lang) => {
    const graph = healthyGraph();
    expect(itemIn(graph, lang)).toBe(itemIn(graph, lang));
  });

  it('differs by language', () => {
    const graph = healthyGraph();
    expect(itemIn(graph, 'hu').kindLabel).not.toBe(itemIn(graph, 'en').kindLabel);
  });

  it('follows the next reading', () => {
    const edits: Edits = { [`${meeting}/en.mdx`]: put(/title: .*/, 'title: Another title') };
    expect(itemIn(healthyGraph(), 'en').title.text).not.toBe('Another title');
    expect(itemIn(healthyGraph(edits), 'en').title.text).toBe('Another title');
  });
});
