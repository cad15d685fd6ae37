import type { HastNode } from 'satteri';
import type { Position } from '../flaw.ts';
import { positionOf, type Reading } from '../reading.ts';

type Text = Extract<HastNode, { type: 'text' }>;

type Leftover =
  | 'double-brackets'
  | 'space-before-address'
  | 'space-in-address'
  | 'unclosed-address'
  | 'footnote-without-text';

/** Marks of Markdown that are still marks when the text has been read: each was meant for something and is shown as it is. */
const leftovers: readonly (readonly [RegExp, Leftover])[] = [
  [/\[\[[^\][]+\]\]/, 'double-brackets'],
  [/\[[^\][]+\]\s+\((https?:\/\/[^\s)]*|[a-z0-9]+(-[a-z0-9]+)+)\)/, 'space-before-address'],
  [/\[[^\][]+\]\([^()\s]+ [^()]*\)/, 'space-in-address'],
  [/\[[^\][]+\]\([^()]*$/, 'unclosed-address'],
  [/\[\^[\w-]+\]/, 'footnote-without-text'],
];

/** An address on the web becomes a link by itself, so that the text ends before it. */
function isCutByAddress({ value }: Text, next: HastNode | undefined, after: HastNode | undefined): boolean {
  return (
    /\[[^\][]+\]\($/.test(value) && next?.type === 'element' && after?.type === 'text' && /^ [^(]*\)/.test(after.value)
  );
}

function positionWithin(node: Text, offset: number): Position {
  const lines = node.value.slice(0, offset).split('\n');
  const { line, column } = positionOf(node);
  return lines.length === 1
    ? { line, column: column + offset }
    : { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Marks that were meant for links and footnotes and are none. */
export function judgeLeftovers(node: Text, parent: HastNode, reading: Reading): void {
  if (!node.value.includes('[') || (parent.type === 'element' && parent.tagName === 'code')) return;
  const siblings = 'children' in parent ? parent.children : [];
  const index = siblings.indexOf(node as never);
  const cut = isCutByAddress(node, siblings[index + 1], siblings[index + 2]);
  for (const [pattern, code] of cut ? leftovers.slice(2, 3) : leftovers) {
    const found = (cut ? /\[[^\][]+\]\($/ : pattern).exec(node.value);
    if (!found) continue;
    reading.flaws.push({ ...positionWithin(node, found.index), claim: 'broken-link', code, params: {} });
    return;
  }
}

/** A paragraph that begins with the marks of a heading and no space is none. */
export function judgeParagraph(node: Extract<HastNode, { type: 'element' }>, reading: Reading): void {
  const [first] = node.children;
  const [, marks, words = ''] = (first?.type === 'text' && /^(#{2,6})([^\s#].*)/.exec(first.value)) || [];
  if (!marks) return;
  const params = { marks, words };
  reading.flaws.push({ ...positionOf(node), claim: 'broken-heading', code: 'heading-without-space', params });
}
