import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unjoined } from '../../src/language/keep-together.ts';
import type { RecordLine } from '../../src/model/record-line.ts';
import { settings } from '../../src/site/settings.ts';
import { textOf } from './dist.ts';
import { linksOf, localPages, type Page, pages, recordPages, textIn } from './page.ts';

const { siteUrl, basePath } = settings();

interface Node {
  [key: string]: unknown;
  '@type': string;
  '@id'?: string;
}

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

const blocksOf = ({ html }: Page) => [...html.matchAll(block)].map(([, text = '']) => text);
const graphOf = (page: Page): Node[] => JSON.parse(blocksOf(page)[0] ?? '{}')['@graph'];
const nodeOf = (page: Page, ...types: string[]) => graphOf(page).find((node) => types.includes(node['@type']));

/** Every node of a page, those within others included. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...('@type' in value ? [value as Node] : []), ...Object.values(value).flatMap(nodesIn)];
};

const plain = (text: string) => unjoined(text).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** What a reader sees of a page, without its structured data. */
const seen = ({ html }: Page): string => {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<(?:small|s|cite|a|span|time|strong|abbr|dfn)\b[^>]*>|<\/(?:a|span|time)>/g, '');
  return plain(textIn(`<x>${body.replace(/<br>|<\/(?:p|li|dt|dd|h\d|small|s|cite)>/g, ' ')}</x>`, 'x') ?? '');
};

const lines: RecordLine[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const lineAt = new Map(lines.map((line) => [new URL(line.url).pathname, line]));

describe('the structured data of every page', () => {
  it('is one block that can be read, in the terms of schema.org', () => {
    const terms = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');
    const types = new Set([...terms.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name));
    const properties = new Set([...terms.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name]) => name));
    for (const page of pages) {
      expect([page.file, blocksOf(page).length]).toEqual([page.file, 1]);
      expect(blocksOf(page)[0]).not.toContain('<');
      const nodes = nodesIn(JSON.parse(blocksOf(page)[0] ?? ''));
      expect(nodes.length).toBeGreaterThan(0);
      const odd = nodes.flatMap((node) =>
        Object.keys(node)
          .filter((key) => !key.startsWith('@') && !properties.has(key))
          .concat(types.has(node['@type']) ? [] : node['@type']),
      );
      expect([page.file, odd]).toEqual([page.file, []]);
      expect([page.file, nodes.flatMap(Object.values).filter((value) => value === '' || value === null)]).toEqual([
        page.file,
        [],
      ]);
    }
  });

  it('names nothing that the page does not show', () => {
    const hidden = [
      ...recordPages,
      ...localPages.filter(({ html }) => html.includes('<article class="entry"')),
    ].flatMap((page) => {
      const text = seen(page);
      return nodesIn(graphOf(page))
        .filter((node) => !['Grant', 'VirtualLocation'].includes(node['@type']))
        .flatMap(({ name }) =>
          typeof name === 'string' && !text.includes(plain(name)) ? [`${page.file}: ${name}`] : [],
        );
    });
    expect(hidden).toEqual([]);
  });

  it('leads to the page as its breadcrumbs do', () => {
    for (const page of localPages) {
      const crumbs = /<nav class="breadcrumbs".*?<\/nav>/s.exec(page.html)?.[0];
      const trail = nodesIn(graphOf(page)).find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement as
        | { name: string; item: string; position: number }[]
        | undefined;
      if (!crumbs) {
        expect([page.file, trail]).toEqual([page.file, undefined]);
        continue;
      }
      const links = linksOf(page);
      const names = [...crumbs.matchAll(/<li>.*?<\/li>/gs)].map(([step]) => plain(textIn(step, 'li') ?? ''));
      expect(trail?.slice(0, -1).map(({ name }) => plain(name))).toEqual(names);
      expect(trail?.at(-1)).toMatchObject({ name: plain(textIn(page.html, 'h1') ?? ''), item: siteUrl + page.path });
      expect(trail?.map(({ position }) => position)).toEqual(trail?.map((_, at) => at + 1));
      expect(trail?.slice(0, -1).every(({ item }) => links.includes(item.slice(siteUrl.length)))).toBe(true);
    }
  });
});

describe('the structured data of a record', () => {
  it('is a report with its number, dates and sources', () => {
    for (const page of recordPages) {
      const line = lineAt.get(page.path);
      const report = nodeOf(page, 'Report');
      expect(report).toMatchObject({
        headline: plain(textIn(page.html, 'h1') ?? ''),
        reportNumber: line?.number,
        inLanguage: line?.lang,
        url: line?.url,
        identifier: `${siteUrl}${basePath}r/${line?.number}/`,
      });
      expect(((report?.citation ?? []) as Node[]).map(({ url }) => url)).toEqual(line?.sources.map(({ url }) => url));
    }
  });

  it('is an event with who took part, where its day and place are known', () => {
    const meetings = recordPages.filter((page) => lineAt.get(page.path)?.kind === 'meeting');
    for (const page of meetings) {
      const line = lineAt.get(page.path);
      const event = nodeOf(page, 'Event');
      if (!event) continue;
      expect([event.startDate, event.endDate ?? null]).toEqual([line?.start, line?.end]);
      const present = ((event.attendee ?? []) as Node[])
        .filter((node) => node['@type'] !== 'Role')
        .map(({ name }) => name);
      const took = line?.organisations
        .filter(({ roles }) => roles.includes('participant'))
        .map(({ name }) => plain(name));
      expect(new Set(present)).toEqual(new Set(took));
    }
    expect(meetings.filter((page) => nodeOf(page, 'Event')).length).toBeGreaterThan(meetings.length / 2);
  });

  it('is a grant with the last deadline, at the same instant', () => {
    for (const page of recordPages.filter((each) => lineAt.get(each.path)?.kind === 'funding-call')) {
      const deadline = lineAt.get(page.path)?.deadline;
      const action = nodeOf(page, 'MonetaryGrant')?.potentialAction as { endTime: string } | undefined;
      expect([page.file, action === undefined]).toEqual([page.file, deadline === null]);
      if (!deadline || !action) continue;
      if (deadline.at.length === 10) expect(action.endTime).toBe(deadline.at);
      else expect(Temporal.Instant.from(action.endTime).toString()).toBe(deadline.utc);
    }
  });

  it('is a series, or an event of one, for campaigns', () => {
    const campaigns = recordPages.filter((page) => lineAt.get(page.path)?.kind === 'campaign');
    expect(campaigns.filter((page) => !nodeOf(page, 'EventSeries', 'Event')).map(({ file }) => file)).toEqual([]);
  });
});

describe('the structured data of the site', () => {
  it('has its search on the home page, and every file on the page of the data', () => {
    for (const [home, data] of [
      ['en/index.html', 'en/data/index.html'],
      ['hu/index.html', 'hu/adatok/index.html'],
    ]) {
      const at = (file: string | undefined) => pages.find((page) => page.file === file) as Page;
      expect(nodeOf(at(home), 'WebSite')).toHaveProperty('potentialAction');
      const files = nodeOf(at(data), 'Dataset')?.distribution as { name: string; contentSize: string }[];
      const manifest = JSON.parse(textOf('data/manifest.json')).files as { name: string; bytes: number }[];
      const listed = new Map(manifest.map(({ name, bytes }) => [name, `${bytes} B`]));
      expect(files.length).toBeGreaterThan(20);
      expect(files.filter(({ name, contentSize }) => listed.get(name) !== contentSize)).toEqual([]);
    }
  });
});
