import type { HastNode } from 'satteri';
import type { Locale } from '../language/locales.ts';
import { judgeExpression, judgeModuleLine } from './judges/judge-code.ts';
import { judgeDefinitions } from './judges/judge-definitions.ts';
import { judgeElement } from './judges/judge-element.ts';
import { judgeHeadings } from './judges/judge-headings.ts';
import { judgeJumps } from './judges/judge-jumps.ts';
import { judgeLeftovers } from './judges/judge-leftovers.ts';
import { judgeMarks, noteMarks } from './judges/judge-marks.ts';
import { judgeNotes } from './judges/judge-notes.ts';
import { judgeRawHtml } from './judges/judge-raw-html.ts';
import { judgeTag } from './judges/judge-tag.ts';
import { parse } from './parse.ts';
import type { Prose } from './prose.ts';
import { type Reading, startReading } from './reading.ts';
import { sectionIds } from './sections.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads the body of a text: one parse, which is judged here and rendered by `renderProse`.
 *
 * @param source the whole file with its front matter, so that positions are those of the file's; either kind of line end
 * @param lang the language of the text, which decides what may be an ending behind an address
 * @returns every flaw at once, save that a mistake of syntax or size hides what else there is
 */
export function readProse(source: string, format: 'mdx' | 'md', vocabulary: Vocabulary, lang: Locale = 'en'): Prose {
  const reading = startReading({ source, format, lang }, vocabulary);
  const { tree, flaws: unreadable } = parse(source, format, vocabulary, lang);
  reading.flaws.push(...unreadable);
  walk(tree, tree, reading);
  judgeHeadings(reading);
  judgeMarks(reading);
  judgeDefinitions(reading);
  judgeNotes(reading);
  if (reading.jumps.length > 0) judgeJumps(reading, new Set(sectionIds(reading.headings, vocabulary).values()));
  reading.flaws.sort((one, other) => one.line - other.line || one.column - other.column);
  const { flaws, links, pictures, headings } = reading;
  return { flaws, links, pictures, tree, headings, vocabulary };
}

function walk(node: HastNode, parent: HastNode, reading: Reading): void {
  switch (node.type) {
    case 'element':
      judgeElement(node, reading);
      break;
    case 'text':
      judgeLeftovers(node, parent, reading);
      noteMarks(node, parent, reading);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      judgeTag(node, parent, reading);
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      judgeExpression(node, reading);
      break;
    case 'mdxjsEsm':
      judgeModuleLine(node, reading);
      break;
    case 'raw':
      judgeRawHtml(node, reading);
      break;
  }
  if ('children' in node) for (const child of node.children) walk(child, node, reading);
}
