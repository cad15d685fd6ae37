import type { HastNode } from 'satteri';
import { htmlRemedy } from '../html-remedy.ts';
import { complain, type Reading } from '../reading.ts';

/** HTML in a Markdown file. Opening and closing tag arrive apart; the opening one speaks for both. */
export function judgeRawHtml(node: Extract<HastNode, { type: 'raw' }>, reading: Reading): void {
  if (node.value.startsWith('<!--')) {
    complain(
      reading,
      node,
      'comment',
      'A comment <!-- … --> stands in the text.',
      'Delete it; a remark for colleagues belongs in the message that goes with the change.',
    );
    return;
  }
  const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(node.value) ?? [];
  if (slash === '/' && reading.refused.has(name)) return;
  reading.refused.add(name);
  if (reading.vocabulary.has(name)) {
    complain(
      reading,
      node,
      'raw-html',
      `<${name}> stands in a file whose name ends in .md, where tags cannot be used.`,
      'Let the name of the file end in .mdx.',
    );
    return;
  }
  const what = name === '' ? 'This' : `<${name}>`;
  complain(reading, node, 'raw-html', `${what} is HTML, which a text may not contain.`, htmlRemedy(name));
}
