import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { unjoined } from '../language/keep-together.ts';
import { absolute } from '../site/urls.ts';

/** An address that can be followed from outside the site; a fragment stays within its document. */
export const outside = (href: string): string => (href.startsWith('/') ? absolute(href) : href);

/** Makes the addresses in a tree absolute. */
function withWholeAddresses<Node extends Nodes>(node: Node): Node {
  if (node.type === 'link' || node.type === 'image') node.url = outside(node.url);
  if ('children' in node) for (const child of node.children) withWholeAddresses(child);
  return node;
}

/** HTML of a text as Markdown nodes; a note set apart becomes a quotation, as Markdown has nothing else for it. */
export function htmlAsMarkdown(html: string): RootContent[] {
  const tree = toMdast(fromHtml(unjoined(html), { fragment: true }), {
    handlers: {
      aside: (state, node) => ({ type: 'blockquote', children: state.toFlow(state.all(node)) as never }),
    },
  });
  return withWholeAddresses(tree as Root).children;
}

/** Markdown (CommonMark with the tables and footnotes of GitHub) of nodes. */
export function markdownText(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
}
