import type { ElementContent } from 'hast';
import type { HastNode } from 'satteri';
import type { Locale } from '../../language/locales.ts';
import { bareAddress, endAddresses } from './ended-addresses.ts';
import { keepNumbers } from './kept-numbers.ts';
import { pairMarks } from './paired-marks.ts';

/** What is written to be read sign by sign: code, and an address in the sentence. */
export const isCodeOrAddress = (node: HastNode, source: string): boolean =>
  node.type === 'element' &&
  (/^(?:code|pre)$/.test(node.tagName) || (node.tagName === 'a' && bareAddress(node, source) !== undefined));

/**
 * Alters a tree as the parser gives it where Markdown reads something else than everybody does who writes it, and the
 * meaning is sure: endings behind bold words and addresses, and the numbers of a list.
 *
 * @param source the whole file: the offsets of the tree are those in it
 */
export function asMeant(tree: HastNode, source: string, lang: Locale): void {
  if (!('children' in tree) || isCodeOrAddress(tree, source)) return;
  const children = tree.children as ElementContent[];
  endAddresses(children, source, lang);
  pairMarks(tree, source);
  if (tree.type === 'element' && tree.tagName === 'ol') keepNumbers(tree, source);
  for (const child of children) asMeant(child as HastNode, source, lang);
}
