import type { Element } from 'hast';
import type { HastNode } from 'satteri';

const blocks = /^(?:p|li|blockquote)$/;
const fromRight =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The first letter of a node’s words; what a tag holds has a direction of its own. */
function firstLetter(node: HastNode): string | undefined {
  if (node.type === 'text') return /\p{L}/u.exec(node.value)?.[0];
  if (node.type !== 'element') return undefined;
  for (const child of node.children) {
    const letter = firstLetter(child as HastNode);
    if (letter) return letter;
  }
  return undefined;
}

/** The properties of an element, with its direction where it is a paragraph or item that is written from right to left. */
export function directed(node: Element): Element['properties'] {
  const letter = blocks.test(node.tagName) ? firstLetter(node) : undefined;
  return letter && fromRight.test(letter) ? { ...node.properties, dir: 'rtl' } : node.properties;
}
