import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { isLocale, type Locale } from '../language/locales.ts';
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

/**
 * The words of a node without mark-up, a line for each block, footnotes last and without their numbers; empty lines are
 * left out. With a language, the quotation marks are that language’s.
 */
export function proseLines(node: HastNode, vocabulary: Vocabulary, lang?: Locale): ProseLine[] {
  const lines: ProseLine[] = [];
  const around: string[] = [];
  let heading: Element | undefined;
  let targets: string[] = [];
  let text = '';
  let before = '';

  function write(words: string, spoken: Locale | undefined): void {
    text += (spoken ? quotationMarks(words, spoken, before) : words).replaceAll('\n', ' ');
    before = words.at(-1) ?? before;
  }

  function breakLine(): void {
    const plain = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
    const isItem = around.includes('li') || around.includes('tr');
    const isFootnote = around.includes('section');
    if (plain !== '') {
      lines.push({ text: plain, ...(heading && { heading }), isItem, isFootnote, targets });
      targets = [];
    }
    text = '';
    before = '';
  }

  function gatherElement(at: Element, spoken: Locale | undefined): void {
    const isBlock = blocks.test(at.tagName);
    if (isBlock) {
      breakLine();
      around.push(at.tagName);
    }
    if (/^h[1-6]$/.test(at.tagName)) heading = at;
    if (at.tagName === 'a' && at.properties.href !== undefined) targets.push(String(at.properties.href));
    const inner = at.tagName === 'code' ? undefined : spoken;
    for (const child of at.children) gather(child as HastNode, inner);
    if (/^t[dh]$/.test(at.tagName)) write(' ', undefined);
    if (!isBlock) return;
    breakLine();
    around.pop();
    heading = undefined;
  }

  function gatherTag(at: TagNode, spoken: Locale | undefined): void {
    const tag = vocabulary.get(at.name ?? '');
    const values = literals(at);
    const isBlock = tag?.place !== 'inline';
    if (isBlock) breakLine();
    for (const [name, { value }] of Object.entries(tag?.attributes ?? {})) {
      const written = values[name];
      if (written === undefined) continue;
      if (value === 'link') targets.push(written);
      if (value !== 'text') continue;
      write(written, spoken);
      breakLine();
    }
    const inner = spoken && tag ? (languageWithin(tag, values) ?? spoken) : spoken;
    for (const child of at.children) gather(child, isLocale(inner) ? inner : undefined);
    if (isBlock) breakLine();
  }

  function gather(at: HastNode, spoken: Locale | undefined): void {
    if (at.type === 'text') write(at.value, spoken);
    else if (isTag(at)) gatherTag(at, spoken);
    else if (at.type === 'root') for (const child of at.children) gather(child, spoken);
    else if (at.type === 'element' && !isFootnoteSign(at)) gatherElement(at, spoken);
  }

  gather(node, lang);
  breakLine();
  return lines;
}

function isFootnoteSign({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';
}
