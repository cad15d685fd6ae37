import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Info, type Options, toMarkdown } from 'mdast-util-to-markdown';
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

/**
 * A text that reads the same in Markdown wherever it is: letters, digits and stops, none of which begins a list, a link or
 * an address. https://github.com/syntax-tree/mdast-util-to-markdown/blob/main/lib/unsafe.js lists what does.
 */
const plain =
  /^(?:[\p{L}\p{M}\p{N} ,;%/?„“”’…–—€]|(?<=[^\P{L}Ww])\.(?= |$)|(?<=[\p{L}\p{N}]):(?= |$)|(?<=[\p{L}\p{N}])-|(?<= )\(|(?<=\p{L})\))*$/u;

/** Whether a text is the same in Markdown between what is before and after it. */
const isPlain = (value: string, { before, after }: Info): boolean =>
  plain.test(value) &&
  !(value.startsWith(' ') && /[\r\n]$/.test(before)) &&
  !(value.endsWith(' ') && /^[\r\n]/.test(after));

/** As the library writes a text. It looks for some seventy marks in each, which takes a quarter of the time of all files of a record. */
const text: Handle = Object.assign(
  (...[node, parent, state, info]: Parameters<Handle>) =>
    isPlain((node as Text).value, info) ? (node as Text).value : defaultHandlers.text(node, parent, state, info),
  // Without it the library writes each text that follows something else twice, for its first character.
  { peek: (node: Text) => node.value.charAt(0) },
);

const options: Options = { bullet: '-', extensions: [gfmToMarkdown()], handlers: { text } };

/** Markdown (CommonMark with the tables and footnotes of GitHub) of nodes. */
export function markdownText(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, options);
}
