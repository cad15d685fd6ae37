import type { HastNode } from 'satteri';
import { isLocale, type Locale } from '../language/locales.ts';
import { quotationMarks } from '../language/quotation-marks.ts';
import { languageWithin } from './tag.ts';
import { isTag, literals, type TagNode } from './tag-node.ts';
import type { Vocabulary } from './vocabulary.ts';

const blocks = /^(?:p|h[1-6]|ul|ol|li|tr|table|blockquote|pre|section|hr)$/;

/**
 * The words of a node without any mark-up: one line a block, footnotes at the end, without their numbers.
 * With a language the quotation marks are that language's.
 */
export function plainText(node: HastNode, vocabulary: Vocabulary, lang?: Locale): string {
  let text = '';

  let before = '';

  function write(words: string, spoken: Locale | undefined): void {
    text += (spoken ? quotationMarks(words, spoken, before) : words).replaceAll('\n', ' ');
    before = words.at(-1) ?? before;
  }

  function breakLine(): void {
    text += '\n';
    before = '';
  }

  function gather(at: HastNode, spoken: Locale | undefined): void {
    if (at.type === 'text') write(at.value, spoken);
    else if (isTag(at)) gatherTag(at, spoken);
    else if (at.type === 'root' || (at.type === 'element' && !isFootnoteSign(at))) {
      const isBlock = at.type === 'element' && blocks.test(at.tagName);
      if (isBlock) breakLine();
      const inner = at.type === 'element' && at.tagName === 'code' ? undefined : spoken;
      for (const child of at.children) gather(child, inner);
      if (isBlock) breakLine();
    }
  }

  function gatherTag(at: TagNode, spoken: Locale | undefined): void {
    const tag = vocabulary.get(at.name ?? '');
    const values = literals(at);
    const isBlock = tag?.place !== 'inline';
    if (isBlock) breakLine();
    for (const [name, { value }] of Object.entries(tag?.attributes ?? {})) {
      if (value !== 'text' || values[name] === undefined) continue;
      write(values[name], spoken);
      breakLine();
    }
    const inner = spoken && tag ? (languageWithin(tag, values) ?? spoken) : spoken;
    for (const child of at.children) gather(child, isLocale(inner) ? inner : undefined);
    if (isBlock) breakLine();
  }

  gather(node, lang);
  return text
    .split('\n')
    .map((line) => line.replace(/\s{2,}|[^\S ]/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function isFootnoteSign({ properties }: Extract<HastNode, { type: 'element' }>): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';
}
