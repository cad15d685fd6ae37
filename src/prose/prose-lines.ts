import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { isLocale, type Locale } from '../language/locales.ts';
import { own } from '../language/own.ts';
import { quotationMarks } from '../language/quotation-marks.ts';
import { languageWithin } from './tag.ts';
import { isTag, literals, type TagNode } from './tag-node.ts';
import type { Vocabulary } from './vocabulary.ts';

const blocks = /^(?:p|h[1-6]|ul|ol|li|tr|table|blockquote|pre|section|hr)$/;

/** A line of a text without mark-up: a paragraph, a heading, an item of a list, a row of a table. */
export interface ProseLine {
  readonly text: string;
  /** The heading whose words these are. */
  readonly heading?: Element;
  /** Whether it is one of several of a list or a table. */
  readonly isItem: boolean;
  readonly isFootnote: boolean;
  /** What the links in it point at, as the editor wrote it. */
  readonly targets: readonly string[];
}

/** The lines written so far, and the one being written. */
interface Writer {
  readonly vocabulary: Vocabulary;
  readonly lines: ProseLine[];
  /** The blocks around what is being written, the outermost first. */
  readonly around: string[];
  text: string;
  /** The last character written: quotation marks depend on it. */
  before: string;
  heading: Element | undefined;
  targets: string[];
}

function write(writer: Writer, words: string, spoken: Locale | undefined): void {
  writer.text += (spoken ? quotationMarks(words, spoken, writer.before) : words).replaceAll('\n', ' ');
  writer.before = words.at(-1) ?? writer.before;
}

function breakLine(writer: Writer): void {
  const { lines, around, heading, targets } = writer;
  const text = writer.text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  if (text !== '') {
    const isItem = around.includes('li') || around.includes('tr');
    lines.push({ text, ...(heading && { heading }), isItem, isFootnote: around.includes('section'), targets });
    writer.targets = [];
  }
  writer.text = '';
  writer.before = '';
}

function gatherElement(writer: Writer, node: Element, spoken: Locale | undefined): void {
  const { tagName, properties, children } = node;
  const isBlock = blocks.test(tagName);
  if (isBlock) {
    breakLine(writer);
    writer.around.push(tagName);
  }
  if (/^h[1-6]$/.test(tagName)) writer.heading = node;
  if (tagName === 'a' && properties.href !== undefined) writer.targets.push(String(properties.href));
  for (const child of children) gather(writer, child as HastNode, tagName === 'code' ? undefined : spoken);
  if (/^t[dh]$/.test(tagName)) write(writer, ' ', undefined);
  if (!isBlock) return;
  breakLine(writer);
  writer.around.pop();
  writer.heading = undefined;
}

function gatherTag(writer: Writer, node: TagNode, spoken: Locale | undefined): void {
  const tag = writer.vocabulary.get(node.name ?? '');
  const values = literals(node);
  const isBlock = tag?.level !== 'inline';
  if (isBlock) breakLine(writer);
  for (const [name, { value }] of Object.entries(tag?.attributes ?? {})) {
    const written = own(values, name);
    if (written === undefined) continue;
    if (value === 'link') writer.targets.push(written);
    if (value !== 'text') continue;
    write(writer, written, spoken);
    breakLine(writer);
  }
  const inner = spoken && tag ? (languageWithin(tag, values) ?? spoken) : spoken;
  for (const child of node.children) gather(writer, child, isLocale(inner) ? inner : undefined);
  if (isBlock) breakLine(writer);
}

function gather(writer: Writer, node: HastNode, spoken: Locale | undefined): void {
  if (node.type === 'text') write(writer, node.value, spoken);
  else if (isTag(node)) gatherTag(writer, node, spoken);
  else if (node.type === 'root') for (const child of node.children) gather(writer, child, spoken);
  else if (node.type === 'element' && !isFootnoteSign(node)) gatherElement(writer, node, spoken);
}

/**
 * The words of a node without mark-up, a line for each block, footnotes last and without their numbers; empty lines are
 * left out. With a language, the quotation marks are that language’s.
 */
export function proseLines(node: HastNode, vocabulary: Vocabulary, lang?: Locale): ProseLine[] {
  const lines: ProseLine[] = [];
  const writer: Writer = { vocabulary, lines, around: [], text: '', before: '', heading: undefined, targets: [] };
  gather(writer, node, lang);
  breakLine(writer);
  return lines;
}

function isFootnoteSign({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';
}
