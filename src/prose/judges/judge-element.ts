import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { plainText } from '../plain-text.ts';
import { complain, type Reading } from '../reading.ts';
import { judgeAddress } from './judge-address.ts';
import { judgeItem, judgeLines, judgeUnderline } from './judge-lines.ts';
import { judgeTable } from './judge-table.ts';
import { judgeTarget } from './judge-target.ts';

/** What Markdown itself makes: paragraphs, tables, links, pictures, headings, tick boxes. */
export function judgeElement(node: Element, reading: Reading): void {
  const { properties } = node;
  if (node.tagName === 'a') judgeLink(node, reading);
  else if (node.tagName === 'p') judgeLines(node, reading);
  else if (node.tagName === 'table') judgeTable(node, reading);
  else if (node.tagName === 'img') judgePicture(node, reading);
  else if (/^h[1-6]$/.test(node.tagName) && properties.id !== 'footnote-label') {
    reading.headings.push(node);
    judgeUnderline(node, reading);
  } else if (node.tagName === 'li') {
    if (String(properties.className).includes('task-list-item'))
      complain(reading, node, 'task-list', { code: 'task-box', params: {} });
    judgeItem(node, reading);
  }
}

function judgeLink(node: Element, reading: Reading): void {
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) return;
  judgeAddress(node, reading);
  judgeTarget(reading, node, String(node.properties.href ?? ''), 'link', {
    words: plainText(node, reading.vocabulary),
  });
  if (!hasWords(node)) {
    // WCAG 2.4.4
    complain(reading, node, 'link-text', { code: 'link-without-words', params: {} });
  }
}

function judgePicture(node: Element, reading: Reading): void {
  const words = String(node.properties.alt ?? '').trim();
  judgeTarget(reading, node, String(node.properties.src ?? ''), 'picture', { words });
  if (words !== '') return;
  // WCAG 1.1.1
  complain(reading, node, 'missing-alt', {
    code: 'picture-without-description',
    params: { name: String(node.properties.src ?? '') },
  });
}

/** Whether a node can be heard: it has words, or a picture, which has a description or is refused for lack of one. */
function hasWords(node: HastNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type === 'element' && node.tagName === 'img') return true;
  return 'children' in node && node.children.some(hasWords);
}
