import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ProgramGuide } from '../views/data/program-guide.ts';
import { markdownText, outside } from './prose-markdown.ts';

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] });

/** A guide as llms.txt has it (llmstxt.org): a name, a summary, and lists of links, in Markdown. */
export function toLlmsTxt({ name, description, notes, sections }: ProgramGuide): string {
  return markdownText([
    { type: 'heading', depth: 1, children: [text(name)] },
    ...(description ? [{ type: 'blockquote', children: [paragraph(text(description))] } as RootContent] : []),
    ...notes.map(({ text: words, href }) => paragraph(href ? link(href, words) : text(words))),
    ...sections.flatMap(({ title, links }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(title)] },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: links.map(({ text: words, href = '', note }) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(link(outside(href), words), text(note ? `: ${note}` : ''))],
        })),
      },
    ]),
  ]);
}
