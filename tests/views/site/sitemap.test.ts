import { describe, expect, it } from 'vitest';
import { sitemap, sitemapIndex, sitemapNames } from '../../../src/views/site/sitemap.ts';
import { campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

/** The addresses and dates in every file of a sitemap. */
const filesAfter = (edits: Edits = {}) => {
  const graph = healthyGraph(edits);
  return new Map(sitemapNames(graph).map((name) => [name, JSON.stringify(sitemap(graph, name))]));
};

const note = (kind: string) =>
  ({
    [`${meeting}/meeting.yaml`]: (text: string) => `${text}changes:\n  - { id: c, at: 2024-05-01, kind: ${kind} }\n`,
    [`${meeting}/en.mdx`]: put('---\n', '---\nchanges: { c: Was wrong. }\n'),
    [`${meeting}/hu.mdx`]: put('---\n', '---\nchanges: { c: Hibás volt. }\n'),
  }) satisfies Edits;

/** The names of the files that edits change. */
function changedBy(edits: Edits): string[] {
  const before = filesAfter();
  return [...filesAfter(edits)].flatMap(([name, text]) => (before.get(name) === text ? [] : [name]));
}

describe('the sitemap', () => {
  it('dates a record by its last change of substance', () => {
    const graph = healthyGraph(note('correction'));
    expect(sitemap(graph, 'mr-2022-0').map(({ loc, lastmod }) => [loc, lastmod])).toEqual([
      ['https://record.example.org/record/en/meetings/autumn-session/', '2024-05-01'],
      ['https://record.example.org/record/hu/talalkozok/autumn-session/', '2024-05-01'],
    ]);
    expect(sitemapIndex(graph).find(({ loc }) => loc.endsWith('/mr-2022-0.xml'))?.lastmod).toBe('2024-05-01');
  });

  it('changes nothing for a slip of typing', () => {
    expect(changedBy(note('editorial'))).toEqual([]);
  });

  it('changes for a correction the file of the record, those of its lists, and those of what it names', () => {
    // The archive and the home page are as new as a record that was read later.
    expect(changedBy(note('correction')).sort()).toEqual([
      'corrections',
      'documents-y',
      'lists',
      'meetings-2022',
      'mr-2022-0',
      'organisations-c',
      'people-a',
    ]);
  });

  it('leads from each language to the other, and to English for all others', () => {
    const [english, hungarian] = sitemap(healthyGraph(), 'mr-2022-0');
    expect(english?.alternates.map(({ lang }) => lang)).toEqual(['en', 'hu', 'x-default']);
    expect(hungarian?.alternates).toEqual(english?.alternates);
    expect(english?.alternates.at(-1)?.href).toBe(english?.loc);
  });

  it('lists a record that is written in one language once, without alternates', () => {
    const graph = healthyGraph({
      [`${campaign}/campaign.yaml`]: put('original: hu', 'original: hu\ntranslation: pending'),
      [`${campaign}/en.mdx`]: null,
    });
    expect(sitemap(graph, 'cp-2022-0')).toEqual([
      { loc: 'https://record.example.org/record/hu/kampanyok/open-eyes/', lastmod: expect.any(String), alternates: [] },
    ]);
  });

  it('gives a local time its offset', () => {
    const graph = healthyGraph({
      [`${meeting}/meeting.yaml`]: put('status: published', 'status: published\nfirst-published: 2024-05-01T10:00'),
    });
    expect(sitemap(graph, 'mr-2022-0')[0]?.lastmod).toBe('2024-05-01T10:00:00+02:00');
  });

  it('offers the choice of a language to readers of any other', () => {
    const homes = sitemap(healthyGraph(), 'site').slice(0, 3);
    expect(homes.map(({ loc }) => loc.replace(/.*\/record/, ''))).toEqual(['/', '/en/', '/hu/']);
    expect(new Set(homes.map(({ alternates }) => alternates.at(-1)?.href))).toEqual(
      new Set(['https://record.example.org/record/']),
    );
  });

  it('of an empty folder has the pages of the site and its empty lists', () => {
    const empty = { ...healthyGraph(), records: [], entries: [], pages: [] };
    expect(sitemapNames(empty)).toEqual(['corrections', 'lists', 'site']);
  });
});
