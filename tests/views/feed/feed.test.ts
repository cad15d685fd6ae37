import { describe, expect, it } from 'vitest';
import { feedOf } from '../../../src/views/feed/feed.ts';
import { campaign, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const everything = { of: 'everything' } as const;
const facts = `${meeting}/meeting.yaml`;
const change = 'changes:\n  - { id: day, at: 2023-02-01, kind: correction }\n';

/** An edit that adds a change to the healthy session, with its words. */
const corrected = (kind = 'correction') => ({
  [facts]: (text: string) => `${text}${change.replace('correction', kind)}`,
  [`${meeting}/en.mdx`]: put('---\nThe [police]', 'changes: { day: The day was wrong. }\n---\nThe [police]'),
  [`${meeting}/hu.mdx`]: put('---\nA [rendőrség]', 'changes: { day: A nap téves volt. }\n---\nA [rendőrség]'),
});

const entry = (graph: ReturnType<typeof healthyGraph>, number: string, lang: 'en' | 'hu' = 'en') => {
  const found = feedOf(graph, everything, lang).entries.find(({ id }) => id.includes(number));
  if (!found) throw new Error(`The feed has no ${number}.`);
  return found;
};

describe('a feed', () => {
  it('is named after what it follows, and belongs to the page of that', () => {
    const graph = healthyGraph();
    const feed = feedOf(graph, { of: 'organisation', id: 'police' }, 'en');
    expect(feed.title).toMatch(/ – A Public Record$/);
    expect(feed.pages.en).toBe('https://record.example.org/record/en/organisations/police/');
    expect(feed.addresses.xml).toBe('https://record.example.org/record/en/organisations/police/feed.xml');
    expect(feed.entries.length).toBeGreaterThan(0);
  });

  it('has a time even where nothing has been yet', () => {
    const feed = feedOf({ ...healthyGraph(), records: [] }, everything, 'hu');
    expect(feed.entries).toEqual([]);
    expect(feed.updated).toBe('1970-01-01T00:00:00+01:00');
  });
});

describe('an entry of a feed', () => {
  it('keeps its id when the site moves, where the record names its publisher', () => {
    const identity = 'identity: { address: "https://council.example.org", since: 2026-01-05 }\n';
    const graph = healthyGraph({ 'site.yaml': (text) => `${text}${identity}` });
    expect(entry(graph, 'MR-2022-001').id).toBe('tag:council.example.org,2026-01-05:MR-2022-001/en');
  });

  it('else has an id of the host of the site', () => {
    expect(entry(healthyGraph(), 'MR-2022-001').id).toBe('tag:record.example.org,2026:MR-2022-001/en');
  });

  it('holds the whole text, with complete addresses', () => {
    const { html = '' } = entry(healthyGraph(), 'MR-2022-001');
    for (const text of [
      'What the police see',
      'They spoke about what the police see.',
      'gave their report',
      'MR-2022-001',
    ])
      expect(html).toContain(text);
    expect(html).toContain('href="https://record.example.org/record/en/organisations/police/"');
    expect(html).toContain('href="https://example.org/minutes"');
    expect([...html.matchAll(/ (?:href|src)="(?!https?:)[^"]*"/g)]).toEqual([]);
  });

  it('is updated by a change of substance, and not by the correction of a slip', () => {
    const before = entry(healthyGraph(), 'MR-2022-001').updated;
    expect(entry(healthyGraph(corrected()), 'MR-2022-001').updated).toBe('2023-02-01T00:00:00+01:00');
    expect(entry(healthyGraph(corrected('editorial')), 'MR-2022-001').updated).toBe(before);
  });

  it('is in the other language where the record is not written in that of the feed', () => {
    const pending = {
      [`${campaign}/en.mdx`]: null,
      [`${campaign}/campaign.yaml`]: put('original: hu\n', 'original: hu\ntranslation: pending\n'),
    };
    const { lang, id, url } = entry(healthyGraph(pending), 'CP-');
    expect([lang, id.slice(-3), url]).toEqual([
      'hu',
      '/hu',
      'https://record.example.org/record/hu/kampanyok/open-eyes/',
    ]);
  });
});

describe('the feed of corrections', () => {
  it('has an entry for each change of substance, with its reason', () => {
    const [first, ...others] = feedOf(healthyGraph(corrected()), { of: 'corrections' }, 'en').entries;
    expect(others).toEqual([]);
    expect(first?.id).toBe('tag:record.example.org,2026:MR-2022-001/changes/day/en');
    expect(first?.title).toBe('Correction: The council looks back on the year');
    expect(first?.html).toContain('The day was wrong.');
  });

  it('has none for the correction of a slip', () => {
    expect(feedOf(healthyGraph(corrected('editorial')), { of: 'corrections' }, 'en').entries).toEqual([]);
  });

  it('has an entry for each removal, and the feed of records says that it is gone', () => {
    const removed = {
      [facts]:
        'number: MR-2022-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: Twice here., hu: Kétszer. } }\n',
      [`${meeting}/en.mdx`]: null,
      [`${meeting}/hu.mdx`]: null,
    };
    const graph = healthyGraph(removed);
    expect(feedOf(graph, { of: 'corrections' }, 'hu').entries[0]?.html).toContain('Kétszer.');
    expect(feedOf(graph, everything, 'hu').removed).toEqual([
      { id: 'tag:record.example.org,2026:MR-2022-001/hu', at: '2024-05-01T00:00:00+02:00' },
    ]);
  });
});
