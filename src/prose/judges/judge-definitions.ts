import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { rangeOf } from '../meaning/written-marks.ts';
import { complainAt, type Reading } from '../reading.ts';

type Defined = Extract<MdastNode, { type: 'definition' | 'footnoteDefinition' }>;

/** A line that gives something a name: an address or a footnote. */
const definition = /^[ \t>]*\[[^\]\n]+\]:/m;

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

/**
 * Footnotes and addresses that nothing in the text refers to, or that come twice: neither would be shown. The tree that is
 * rendered does not have them any more, so that a text with such a line is parsed once more.
 */
export function judgeDefinitions(reading: Reading): void {
  const { source, format } = reading;
  if (!definition.test(source) || reading.flaws.some(({ claim }) => claim === 'syntax' || claim === 'size')) return;
  const tree = (format === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features: { gfm: true }, position: true });
  const named = new Set<string>();
  const defined: Defined[] = [];
  walk(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
    else if ('identifier' in node) named.add(`${node.type === 'footnoteReference'} ${node.identifier}`);
  });
  const known = new Set<string>();
  for (const node of defined) {
    const isFootnote = node.type === 'footnoteDefinition';
    const name = `${isFootnote} ${node.identifier}`;
    const mark = `[${isFootnote ? '^' : ''}${node.label ?? node.identifier}]`;
    const [start = 0] = rangeOf(node as never) ?? [];
    if (known.has(name)) complainAt(reading, start, 'broken-footnote', { code: 'name-given-twice', params: { mark } });
    else if (!named.has(name)) {
      const code = isFootnote ? 'footnote-never-named' : 'address-never-named';
      complainAt(reading, start, 'broken-footnote', { code, params: { mark } });
    }
    known.add(name);
  }
}
