import type { HastNode } from 'satteri';
import type { Position } from './flaw.ts';
import { plainText } from './plain-text.ts';
import type { Prose } from './prose.ts';
import { positionOf } from './reading.ts';

/** A paragraph, an item of a list or a cell of a table without mark-up, with the position where it begins. */
export interface Paragraph extends Position {
  readonly text: string;
}

const holders = new Set(['p', 'li', 'td', 'th']);

const isElement = (node: HastNode, names: ReadonlySet<string>) => node.type === 'element' && names.has(node.tagName);

/** The paragraphs of a text, items and cells among them, in their order; headings are none. */
export function paragraphs({ tree, vocabulary }: Prose): Paragraph[] {
  const found: Paragraph[] = [];
  const walk = (node: HastNode): void => {
    if (!('children' in node)) return;
    // An item may hold paragraphs and lists of its own: its first line is what it says itself.
    if (isElement(node, holders) && !node.children.some((child) => isElement(child, holders))) {
      const [text = ''] = plainText(node, vocabulary).split('\n');
      if (text !== '') found.push({ ...positionOf(node), text });
    }
    for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}
