import { describe, expect, it } from 'vitest';
import { recordAsMarkdown } from '../../src/formats/record-markdown.ts';
import { recordPage } from '../../src/views/record/record-page.ts';
import { call, type Edits, meeting } from '../builders.ts';
import { healthyGraph } from '../queries/healthy-graph.ts';

function markdownOf(id: string, edits: Edits = {}): string {
  const graph = healthyGraph(edits);
  const record = graph.records.find((each) => each.id === id);
  if (!record) throw new Error(`${id} is missing.`);
  return recordAsMarkdown(recordPage(graph, record, 'en'));
}

describe('a record as Markdown', () => {
  it('has the parts of its page in their order, under its title', () => {
    const headings = markdownOf('autumn-session').match(/^##? .*/gm);
    expect(headings?.[0]).toMatch(/^# /);
    expect(headings).toEqual(expect.arrayContaining(['## Facts', '## Agenda', '## Sources', '## Publication']));
  });

  it('says until when a call is open, and as of which day', () => {
    expect(markdownOf('shelter-call').replaceAll('\u00a0', ' ')).toContain(
      '**Open** until 21 August 2024, 17:00, Brussels time (as of 1 June 2024)',
    );
  });

  it('names who took part, with whole addresses', () => {
    const text = markdownOf('autumn-session');
    expect(text).toContain(
      '- **Participants**: [National Police](https://record.example.org/record/en/organisations/police/)',
    );
    expect(text).not.toMatch(/\]\(\//);
  });

  it('ends with its citation, and the files of it for reference managers', () => {
    const text = markdownOf('autumn-session').replaceAll('\u00a0', ' ');
    const [, citation = ''] = text.split('## Cite this record\n');
    expect(citation).toContain('<https://record.example.org/record/r/MR-2022-001/>.');
    expect(citation).toMatch(/\[BibTeX\]\(https:\/\/record\.example\.org\/record\/en\/meetings\/[^)]*cite\.bib\)/);
  });

  it('names its version and the page of its versions, as its page does', () => {
    const graph = healthyGraph();
    const record = graph.records.find(({ id }) => id === 'autumn-session');
    if (!record) throw new Error('There is such a session.');
    const page = recordPage(graph, record, 'en');
    const facts = [{ label: 'Version', values: [{ text: '1 May 2026, commit 0123456789ab' }] }];
    const address = '/record/en/meetings/autumn-session/history/2026-05-01T080000Z/';
    const text = recordAsMarkdown({ ...page, history: { facts, address, verification: undefined } });
    expect(text).toContain('- **Version**: 1 May 2026, commit 0123456789ab');
    expect(text).toContain(`- **Address of this version**: <https://record.example.org${address}>`);
  });

  it('keeps lists, tables, remarks and quotations of the text', () => {
    const more = `
| a | b |
| - | - |
| 1 | 2 |

<Note>A remark.</Note>

<Quotation speaker="A speaker">Words.</Quotation>

- one
- two
`;
    const text = markdownOf('autumn-session', { [`${meeting}/en.mdx`]: (body) => `${body}\n${more}` });
    expect(text).toMatch(/\| a\s+\| b\s+\|/);
    expect(text).toContain('> A remark.');
    expect(text).toContain('> Words.');
    expect(text).toContain('A speaker');
    expect(text).toContain('- one\n- two');
  });

  it('escapes what would be markup', () => {
    const text = markdownOf('shelter-call', {
      [`${call}/en.mdx`]: (body) => body.replace('title: Money for shelters', "title: 'Money *for* [shelters]'"),
    });
    expect(text).toContain('# Money \\*for\\* \\[shelters]');
  });
});
