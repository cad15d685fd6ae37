import type { HastNode } from 'satteri';
import type { Locale } from '../language/locales.ts';
import type { Position } from './flaw.ts';
import { rangeOf, type TextNode } from './meaning/written-marks.ts';
import type { Prose } from './prose.ts';
import { positionOf } from './reading.ts';
import { languageWithin } from './tag.ts';
import { isTag, literals, type TagNode } from './tag-node.ts';
import { quotation } from './tags/quotation.ts';

/** A block of a text: a paragraph, a heading, a cell, an attribute. */
export interface OwnWords {
  text: string;
  /** The position of an offset of the text in the file. */
  positionAt: (offset: number) => Position;
}

const blocks = /^(?:p|h[1-6]|ul|ol|li|t[dh]|tr|table|pre|section|hr|br)$/;

/** What one walk gathers: the blocks so far, and the one that is being written. */
interface Writer extends Pick<Prose, 'vocabulary'> {
  readonly source: string;
  readonly lang: Locale;
  /** What is written in place of code and of words in another language. */
  readonly gap: string;
  readonly found: OwnWords[];
  text: string;
  nodes: { at: number; node: TextNode }[];
}

/** The position of an offset of a text node: the file may have endings, escapes and indentation that the node does not show. */
function positionWithin(node: TextNode, offset: number, source: string): Position {
  const { line, column } = positionOf(node);
  const [start = 0, end = 0] = rangeOf(node) ?? [];
  const written = source.slice(start, end);
  const [word = ''] = /^[\p{L}\p{N}]+/u.exec(node.value.slice(offset)) ?? [];
  let at = written === node.value ? offset : -1;
  if (at < 0 && word !== '') {
    for (
      let shown = node.value.indexOf(word);
      shown >= 0 && shown <= offset;
      shown = node.value.indexOf(word, shown + 1)
    ) {
      at = written.indexOf(word, at + 1);
      if (at < 0) break;
    }
  }
  const before = written.slice(0, Math.max(at, 0)).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1 ? { line, column: column + last } : { line: line + before.length - 1, column: last + 1 };
}

function endBlock(writer: Writer): void {
  const { text, nodes, source, found } = writer;
  if (text.trim() !== '') {
    const positionAt = (offset: number) => {
      const { at, node } = nodes.findLast((each) => each.at <= offset) ?? { at: 0, node: undefined };
      return node ? positionWithin(node, offset - at, source) : { line: 1, column: 1 };
    };
    found.push({ text, positionAt });
  }
  writer.text = '';
  writer.nodes = [];
}

function addTag(writer: Writer, node: TagNode): void {
  const tag = writer.vocabulary.get(node.name ?? '');
  const values = literals(node);
  if (tag?.level === 'inline' && (languageWithin(tag, values) ?? writer.lang) !== writer.lang) {
    writer.text += writer.gap;
    return;
  }
  if (tag?.level !== 'inline') endBlock(writer);
  if (tag?.name === quotation.name) return;
  for (const [name, { value }] of Object.entries(tag?.attributes ?? {})) {
    const text = values[name];
    if (text && (value === 'text' || value === 'alternative')) {
      writer.found.push({ text, positionAt: () => positionOf(node) });
    }
  }
  for (const child of node.children) add(writer, child as HastNode);
  if (tag?.level !== 'inline') endBlock(writer);
}

function add(writer: Writer, node: HastNode): void {
  if (node.type === 'text') {
    writer.nodes.push({ at: writer.text.length, node });
    writer.text += node.value;
  } else if (isTag(node)) addTag(writer, node);
  else if (node.type === 'root') for (const child of node.children) add(writer, child as HastNode);
  else if (node.type === 'element') {
    const { tagName, properties, children } = node;
    const isBlock = blocks.test(tagName) || tagName === 'blockquote';
    if (isBlock) endBlock(writer);
    if (tagName === 'code') writer.text += writer.gap;
    else if (tagName === 'img' && typeof properties.alt === 'string') {
      writer.found.push({ text: properties.alt, positionAt: () => positionOf(node) });
    } else if (tagName !== 'blockquote') for (const child of children) add(writer, child as HastNode);
    if (isBlock) endBlock(writer);
  }
}

/**
 * The words of a text that are its author’s, block by block: without code, addresses, block quotations, and what is in
 * another language.
 *
 * @param source the whole file
 * @param gap what is put in place of what is left out within a block
 */
export function ownWords({ tree, vocabulary }: Prose, source: string, lang: Locale, gap: string): OwnWords[] {
  const writer: Writer = { vocabulary, source, lang, gap, found: [], text: '', nodes: [] };
  add(writer, tree);
  endBlock(writer);
  return writer.found;
}
