import type { HastNode } from 'satteri';
import { complain, type Reading } from '../reading.ts';

/** HTML in a Markdown file. Opening and closing tag arrive apart; the opening one speaks for both. */
export function judgeRawHtml(node: Extract<HastNode, { type: 'raw' }>, reading: Reading): void {
  if (node.value.startsWith('<!--')) {
    complain(reading, node, 'comment', { code: 'html-comment', params: {} });
    return;
  }
  const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(node.value) ?? [];
  if (slash === '/' && reading.refused.has(name)) return;
  reading.refused.add(name);
  if (reading.vocabulary.has(name)) {
    complain(reading, node, 'raw-html', { code: 'tag-in-markdown-file', params: { tag: name } });
    return;
  }
  complain(reading, node, 'raw-html', { code: 'html', params: { name } });
}
