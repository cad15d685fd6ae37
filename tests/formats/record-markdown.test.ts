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
