import type { HastNode } from 'satteri';
import { nearest } from '../../language/nearest.ts';
import { complain, type Reading } from '../reading.ts';
import type { Tag } from '../tag.ts';
import { isPhrase, type TagNode } from '../tag-node.ts';
import { judgeAttributes } from './judge-attributes.ts';

/** A tag in the text: is it of the vocabulary, is it where it may be, does it hold what it should? */
export function judgeTag(node: TagNode, parent: HastNode, reading: Reading): void {
  const tag = reading.vocabulary.get(node.name ?? '');
  if (tag === undefined) {
    judgeStranger(node, reading);
    return;
  }
  judgeLevel(node, parent, tag, reading);
  judgeContent(node, tag, reading);
  judgeAttributes(node, tag, reading);
}

function judgeStranger(node: TagNode, reading: Reading): void {
  const known = [...reading.vocabulary.keys()];
  const tag = node.name ?? '';
  const meant = tag && nearest(tag, known);
  if (meant) {
    const params = { tag, meant, example: reading.vocabulary.get(meant)?.example ?? '' };
    complain(reading, node, 'unknown-tag', { code: 'misspelt-tag', params });
  } else if (/^[a-z][a-z0-9-]*$/.test(tag)) {
    complain(reading, node, 'raw-html', { code: 'html', params: { name: tag } });
  } else if (tag === '') {
    complain(reading, node, 'unknown-tag', { code: 'tag-without-name', params: { known } });
  } else {
    complain(reading, node, 'unknown-tag', { code: 'unknown-tag', params: { tag, known } });
  }
}

function judgeLevel(node: TagNode, parent: HastNode, { name: tag, level }: Tag, reading: Reading): void {
  if (level !== 'inline' && node.type === 'mdxJsxTextElement') {
    complain(reading, node, 'block-in-line', { code: 'tag-in-sentence', params: { tag } });
  } else if (level === 'page' && parent.type !== 'root') {
    complain(reading, node, 'nested-part', { code: 'tag-within-something', params: { tag } });
  }
}

function judgeContent(node: TagNode, { name, content, example, level }: Tag, reading: Reading): void {
  const params = { tag: name, example };
  const isFilled = node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if (isFilled && !content) {
    complain(reading, node, 'unexpected-content', { code: 'tag-with-content', params });
  } else if (!isFilled && content) {
    complain(reading, node, 'missing-content', { code: 'tag-without-content', params });
  }
  const isInline = (other: string) => reading.vocabulary.get(other)?.level === 'inline';
  if (level === 'inline' && node.children.some((child) => !isPhrase(child, isInline))) {
    complain(reading, node, 'line-in-block', { code: 'tag-around-paragraphs', params });
  }
}
