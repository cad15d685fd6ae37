import { describe, expect, it } from 'vitest';
import { entryPage } from '../../../src/views/entry/entry-page.ts';
import { linkedEntriesPage } from '../../../src/views/entry/linked-entries.ts';
import { linkedRoutes, pagedEntry } from '../../../src/views/site/routes.ts';
import { entryOf, holding } from '../../queries/healthy-graph.ts';

/** An organisation with a number of parts. */
function withParts(count: number) {
  const body = (id: string, facts = {}) =>
    entryOf('organisation', id, { name: { en: `Body ${id}`, hu: `Testület ${id}` }, kind: 'ngo', ...facts });
  const parts = Array.from({ length: count }, (_, at) => body(`part-${at}`, { 'part-of': 'whole' }));
  return holding([], [body('whole'), ...parts]);
}

const included = (count: number) => {
  const graph = withParts(count);
  const { facts } = entryPage(graph, pagedEntry(graph, 'whole'), 'en');
  return facts.find(({ label }) => label === 'Includes')?.values ?? [];
};

describe('the parts of an organisation', () => {
  it('are all among its facts while there are few', () => {
    expect(included(50)).toHaveLength(50);
    expect(linkedRoutes(withParts(50))).toEqual([]);
  });

  it('are fifty of many, with a link to all', () => {
    const values = included(51);
    expect(values).toHaveLength(51);
    expect(values.at(-1)).toEqual({ text: 'All 51', href: '/record/en/organisations/whole/organisations/' });
  });

  it('have lists of their own where there are many, each once, with a way to every page', () => {
    const graph = withParts(250);
    expect(linkedRoutes(graph).map(({ params }) => `${params.entries}/${params.id}/${params.linked}`)).toEqual([
      'organisations/whole/organisations',
      'organisations/whole/organisations-page-2',
      'szervezetek/whole/szervezetek',
      'szervezetek/whole/szervezetek-oldal-2',
    ]);
    const pages = [1, 2].map((page) =>
      linkedEntriesPage(graph, pagedEntry(graph, 'whole'), { kind: 'organisation', page }, 'hu'),
    );
    expect(new Set(pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ id }) => id)))).size).toBe(
      250,
    );
    expect(pages[1]?.head).toMatchObject({
      title: 'Testület whole: Ide tartozik, 2. oldal',
      translation: { path: '/record/en/organisations/whole/organisations-page-2/' },
    });
    expect(pages[0]?.pages.map(({ text, href, isCurrent }) => [text, href, isCurrent])).toEqual([
      ['1–200', '/record/hu/szervezetek/whole/szervezetek/', true],
      ['201–250', '/record/hu/szervezetek/whole/szervezetek-oldal-2/', false],
    ]);
  });
});
