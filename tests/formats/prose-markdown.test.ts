import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/formats/prose-markdown.ts';

const children = (nodes: PhrasingContent[]) => nodes as never[];

const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...[
    'a',
    'W',
    'ő',
    '1',
    '20',
    ' ',
    '  ',
    '–',
    '„',
    '”',
    '…',
    '\u00a0',
    '\n',
    'http://a.hu',
    'www.a.hu',
    'a@b.hu',
    '&amp;',
  ],
];
const words = fc.array(fc.constantFrom('word', 'Szó', '2024', 'a', 'www', '. ', ', ', ' ', ...pieces), {
  maxLength: 8,
});
const value = words.map((some) => some.join(''));
const aText = value.map((text): PhrasingContent => ({ type: 'text', value: text }));
const inline = fc.oneof(
  aText.map((text): PhrasingContent => ({ type: 'strong', children: children([text]) })),
  aText.map((text): PhrasingContent => ({ type: 'emphasis', children: children([text]) })),
  aText.map((text): PhrasingContent => ({ type: 'delete', children: children([text]) })),
  aText.map((text): PhrasingContent => ({ type: 'link', url: 'https://example.org/a', children: children([text]) })),
);
const phrasing = fc.array(fc.tuple(aText, inline), { maxLength: 3 }).map((some) => some.flat());
const block = phrasing.chain((some) =>
  fc.constantFrom<RootContent>(
    { type: 'paragraph', children: some },
    { type: 'heading', depth: 2, children: some },
    { type: 'blockquote', children: [{ type: 'paragraph', children: some }] },
    {
      type: 'list',
      ordered: true,
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: some }] }],
    },
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: some }] }] },
  ),
);

describe('Markdown of a text', () => {
  it('is what the library writes of it without a shorter way for plain words', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const whole = toMarkdown({ type: 'root', children: blocks }, { bullet: '-', extensions: [gfmToMarkdown()] });
        expect(markdownText(blocks)).toBe(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for plain words', () => {
    const sentence = 'The police (ORFK), co-ordinated by the ministry: 12 raids, 4 of them in 2024.';
    expect(markdownText([{ type: 'paragraph', children: [{ type: 'text', value: sentence }] }])).toBe(`${sentence}\n`);
  });
});
