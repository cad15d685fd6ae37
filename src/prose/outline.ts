import type { HastNode } from 'satteri';
import type { BlockKind } from '../language/messages/diagnostics/agreement.ts';
import type { Position } from './flaw.ts';
import type { Prose } from './prose.ts';
import { positionOf } from './reading.ts';

/** A block of a text, with the position where it begins and what distinguishes it from others of its kind in any language. */
export interface Block extends Position {
  readonly kind: BlockKind;
  /** How many characters of the source it takes. */
  readonly length: number;
  /** The digits in it, sorted: a date has them in another order in another language. */
  readonly digits: string;
  /** The first and the last word of an item, with the signs at them. */
  readonly first?: string;
  readonly last?: string;
}

const kinds: Readonly<Record<string, BlockKind>> = {
  ...{ h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ p: 'paragraph', li: 'item', tr: 'row' },
  ...{ Figure: 'figure', Note: 'note' },
};

function nameOf(node: HastNode): string {
  if (node.type === 'element') return node.tagName;
  return node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
}

/** So much of a block is compared: an item holds those of the lists within it. */
const comparedLength = 2000;

/** What of an item is its own: it ends where another list or paragraph begins. */
const ownText = /^[\s\S]*?(?=\n[ \t]*(?:[-*+]|\d+[.)])[ \t]|\n[ \t]*\n|$)/;

/** The first and the last word of an item; a longer one is no word. */
function wordsOf(item: string): Pick<Block, 'first' | 'last'> {
  const [text = ''] = ownText.exec(item.replace(/^(?:[-*+]|\d+[.)])[ \t]+/, '')) ?? [];
  return { first: /^\S+/.exec(text)?.[0].slice(0, 40) ?? '', last: /\S*$/.exec(text.slice(-40))?.[0] ?? '' };
}

/**
 * The blocks of a text in their order. A paragraph of an item is no block of its own: an empty line makes it one.
 *
 * @param source the file from which the text was read
 */
export function outline({ tree }: Pick<Prose, 'tree'>, source: string): Block[] {
  const blocks: Block[] = [];
  const walk = (node: HastNode, parent: string): void => {
    const name = nameOf(node);
    const kind = kinds[name];
    if (kind && !(name === 'p' && parent === 'li')) {
      const { start, end } = node.position ?? {};
      const text = source.slice(start?.offset, end?.offset).slice(0, comparedLength);
      blocks.push({
        ...positionOf(node),
        kind,
        length: text.length,
        digits: [...text.replace(/\D+/g, '')].sort().join(''),
        ...(kind === 'item' && wordsOf(text.trimEnd())),
      });
    }
    if ('children' in node) for (const child of node.children) walk(child, name);
  };
  walk(tree, '');
  return blocks;
}
