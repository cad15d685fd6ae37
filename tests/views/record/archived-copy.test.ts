import { describe, expect, it } from 'vitest';
import { recordAsMarkdown } from '../../../src/formats/record-markdown.ts';
import type { DatedRecord } from '../../../src/queries/record-graph.ts';
import { entryFacts } from '../../../src/views/entry/entry-facts.ts';
import { recordHtml } from '../../../src/views/feed/record-html.ts';
import { recordPage } from '../../../src/views/record/record-page.ts';
import { call, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from './page-of.ts';

const address = 'https://example.org/minutes';
const copy = 'https://archive.example.org/20240503/minutes';
const archived = `archived: { url: "${copy}", at: 2024-05-03 }`;
const ofSource: Edits = { [`${meeting}/meeting.yaml`]: put('read: 2026-11-22', `read: 2026-11-22, ${archived}`) };

describe('the archived copy', () => {
  it.each([
    ['en', 'archived copy of 3 May 2024'],
    ['hu', 'archivált másolat: 2024. május 3.'],
  ] as const)('of a source is offered below the record, in %s', (lang, text) => {
    const { sources } = recordPageOf(healthyGraph(ofSource), 'autumn-session', lang);
    expect(sources[0]?.archived).toEqual({ url: copy, day: '2024-05-03', text: expect.stringMatching(/^arch/) });
    expect(sources[0]?.archived?.text.replace(/[\u00a0\u2060]/g, (each) => (each === '\u00a0' ? ' ' : ''))).toBe(text);
  });

  it('of a source goes with a link to it in the text (Robust Links)', () => {
    const edits = { ...ofSource, [`${meeting}/en.mdx`]: (old: string) => `${old}\nSee the [minutes](${address}).\n` };
    const { body } = recordPageOf(healthyGraph(edits), 'autumn-session');
    const link = /<a [^>]*example\.org\/minutes[^>]*>/.exec(body)?.[0];
    for (const attribute of [`href="${address}"`, `data-versionurl="${copy}"`, 'data-versiondate="2024-05-03"'])
      expect(link).toContain(attribute);
  });

  it('of a file that is kept elsewhere, of a funder’s page and of a document goes with the link', () => {
    const graph = healthyGraph({
      [`${meeting}/meeting.yaml`]: (old) => `${old}attachments:\n  - { id: a, url: "${address}", ${archived} }\n`,
      [`${call}/funding-call.yaml`]: put(
        'topics:',
        `funder-page: { url: "${address}", language: en, read: 2024-05-03, ${archived} }\ntopics:`,
      ),
      'documents.yaml': put('  kind:', `  url: "${address}"\n  ${archived}\n  kind:`),
    });
    const attachment = recordPageOf(graph, 'autumn-session').lists.at(-1)?.items[0]?.term;
    const apply = recordPageOf(graph, 'shelter-call').facts.flatMap(({ values }) => values);
    const document = graph.byId.get('yearly-report-2021');
    const read = document?.kind === 'document' ? entryFacts(graph, document, 'en').flatMap(({ values }) => values) : [];
    for (const inlines of [[attachment], apply, read])
      expect(inlines).toContainEqual(expect.objectContaining({ href: address, archived: expect.anything() }));
  });

  it('is in feeds and in Markdown', () => {
    const graph = healthyGraph(ofSource);
    const page = recordPage(graph, graph.byId.get('autumn-session') as DatedRecord, 'en');
    expect(recordHtml(page, 'https://example.org/', 'en')).toContain(`<a href="${copy}">archived copy of `);
    expect(recordAsMarkdown(page)).toMatch(/\[archived copy of 3\sMay\s2024\]\(https:\/\/archive\.example\.org/);
  });

  it('is left out where none is given', () => {
    const { sources } = recordPageOf(healthyGraph(), 'autumn-session');
    expect(sources[0]).not.toHaveProperty('archived');
  });
});
