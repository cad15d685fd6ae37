import { describe, expect, it } from 'vitest';
import { searchPage } from '../../../src/views/search/search-page.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';
import { healthyGraph, holding, meetingOf } from '../../queries/healthy-graph.ts';

const addresses = (ways: { links: { href?: string }[] }[]) => ways.map(({ links }) => links.map(({ href }) => href));

describe('the search page', () => {
  it('knows where the parts of the search are', () => {
    const { bundles, pagefind, baseUrl } = searchPage(healthyGraph(), 'hu');
    expect([bundles, pagefind, baseUrl]).toEqual(['/record/search/', '/record/pagefind/', '/record/']);
  });

  it('leads without JavaScript to every list: by kind, by name and by year', () => {
    const within = (segments: string[]) => segments.map((segment) => `/record/hu/${segment}/`);
    expect(addresses(searchPage(healthyGraph(), 'hu').ways)).toEqual([
      within(['archivum', 'talalkozok', 'kampanyok', 'palyazatok']),
      within(['szervezetek', 'tisztsegviselok', 'temak', 'tamogatasi-programok', 'dokumentumok', 'fogalomtar']),
      within(['archivum/2024', 'archivum/2022']),
    ]);
  });

  it('leads to records without a date last', () => {
    const all = holding([meetingOf('a'), meetingOf('b', { start: '2021' })]);
    expect(
      searchPage(all, 'hu')
        .ways.at(-1)
        ?.links.map(({ text }) => text),
    ).toEqual(['2021', 'Dátum nélkül']);
  });

  it('gives examples from the record itself, each leading to its answer', () => {
    const { examples } = searchPage(healthyGraph(), 'hu');
    expect(examples.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^MR-\d{4}-\d{3}$/));
    for (const { text, href } of examples) {
      const { pathname, searchParams } = new URL(href ?? '', 'http://localhost');
      expect([pathname, searchParams.get('q')]).toEqual(['/record/hu/kereses/', text.replaceAll('\u00a0', ' ')]);
    }
  });

  it('gives no examples where there is nothing', () => {
    expect(searchPage(holding([]), 'en').examples).toEqual([]);
  });

  it('carries its words to the script as plain text', () => {
    const words = searchWords('hu');
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
    expect([words.kinds.campaign, words.statuses.open]).toEqual(['Kampány', expect.any(String)]);
  });
});
