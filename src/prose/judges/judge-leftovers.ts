import type { HastNode } from 'satteri';
import type { Place } from '../flaw.ts';
import { placeOf, type Reading } from '../reading.ts';

type Text = Extract<HastNode, { type: 'text' }>;

const link = 'Write the words and, without a space, the address: [words](address).';

/** Marks of Markdown that are still marks when the text has been read: each was meant for something and is shown as it stands. */
const leftovers: readonly (readonly [RegExp, sentence: string, remedy: string])[] = [
  [/\[\[[^\][]+\]\]/, 'Double square brackets stand in the text; they make no link here.', 'Write [words](id).'],
  [
    /\[[^\][]+\]\s+\((https?:\/\/[^\s)]*|[a-z0-9]+(-[a-z0-9]+)+)\)/,
    'A space stands between the words and the address of a link.',
    link,
  ],
  [
    /\[[^\][]+\]\([^()\s]+ [^()]*\)/,
    'The address of the link holds a space.',
    'Write the address without spaces, %20 for each.',
  ],
  [/\[[^\][]+\]\([^()]*$/, 'The address of the link is not closed.', 'Write ) behind the address.'],
  [/\[\^[\w-]+\]/, 'This footnote has no text.', 'Write its text on a line of its own, [^1]: …, or remove it.'],
];

/** An address on the web becomes a link by itself, so that the text ends before it. */
function isCutByAddress({ value }: Text, next: HastNode | undefined, after: HastNode | undefined): boolean {
  return (
    /\[[^\][]+\]\($/.test(value) && next?.type === 'element' && after?.type === 'text' && /^ [^(]*\)/.test(after.value)
  );
}

function placeWithin(node: Text, offset: number): Place {
  const lines = node.value.slice(0, offset).split('\n');
  const { line, column } = placeOf(node);
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
  for (const [pattern, sentence, remedy] of cut ? leftovers.slice(2, 3) : leftovers) {
    const found = (cut ? /\[[^\][]+\]\($/ : pattern).exec(node.value);
    if (!found) continue;
    reading.flaws.push({ ...placeWithin(node, found.index), claim: 'broken-link', sentence, remedy });
    return;
  }
}

/** A paragraph that begins with the marks of a heading and no space is none. */
export function judgeParagraph(node: Extract<HastNode, { type: 'element' }>, reading: Reading): void {
  const [first] = node.children;
  const [, marks, words] = (first?.type === 'text' && /^(#{2,6})([^\s#].*)/.exec(first.value)) || [];
  if (!marks) return;
  const remedy = `Write a space after it: ${marks} ${words}`;
  const sentence = `The heading has no space after ${marks}, and so it is none.`;
  reading.flaws.push({
    ...placeOf(node),
    claim: 'broken-heading',
    sentence,
    remedy: /[.?]$/.test(remedy) ? remedy : `${remedy}.`,
  });
}
