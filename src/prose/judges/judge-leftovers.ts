import type { HastNode } from 'satteri';
import type { ProseDiagnosis } from '../flaw.ts';
import { rangeOf, type TextNode } from '../meaning/written-marks.ts';
import { complainAt, type Reading } from '../reading.ts';

/** Marks of Markdown that are still marks when the text has been read, and what each was meant for. */
const leftovers: readonly (readonly [RegExp, (found: RegExpExecArray) => ProseDiagnosis])[] = [
  [/\[\[[^\][]+\]\]/g, () => ({ code: 'double-brackets', params: {} })],
  [
    /!?\[([^\][]+)\][ \t]*\s[ \t]*\((https?:\/\/[^\s)]*|[a-z0-9]+(?:-[a-z0-9]+)+)\)/g,
    ([written, words, target]) => replaced('space-before-address', written, `[${words}](${target})`),
  ],
  [
    /\[([^\][\n]+)\]\s*:\s*\((https?:\/\/[^\s()]+|[a-z0-9]+(?:-[a-z0-9]+)*)\)/g,
    ([written, words, target]) => replaced('misplaced-address', written, `[${words}](${target})`),
  ],
  [
    /(?:\[([^\][\n]+)\]\s+|\(([^()\n]+)\))\[(https?:\/\/[^\s\][]+|[a-z0-9]+(?:-[a-z0-9]+)+)\]/g,
    ([written, words, between, target]) => replaced('misplaced-address', written, `[${words ?? between}](${target})`),
  ],
  [
    /(!?\[[^\][]+\])\(([^()\s]+ [^()]*)\)/g,
    ([written, words, target = '']) =>
      replaced('space-in-address', written, `${words}(${target.trim().replace(/\s+/g, '%20')})`),
  ],
  [/!?\[[^\][]+\]\([^()\s]*(?=\s|$)/g, ([written]) => replaced('unclosed-address', written, `${written})`)],
  [
    /(!?)\[([^\][()\n]+)\(((?:https?:\/\/|mailto:)[^\s()]+|[a-z0-9]+(?:-[a-z0-9]+)+|[\w-]+\.(?:png|jpe?g|webp|avif|gif|pdf))\)/g,
    ([written, mark, words = '', target]) => replaced('unclosed-words', written, `${mark}[${words.trim()}](${target})`),
  ],
  [/\]\([^()\s]+\)/g, ([written]) => ({ code: 'unopened-words', params: { written } })],
  [/!\[[^\][]+\](?![([])/g, ([written]) => ({ code: 'picture-without-address', params: { written } })],
  [/\[\^[^\][\s]+\](?!:)/g, () => ({ code: 'footnote-without-text', params: {} })],
  [/\[[^\][]+\]\[[^\][]*\]/g, ([written]) => ({ code: 'reference-without-address', params: { written } })],
];

type Replacing =
  | 'space-before-address'
  | 'misplaced-address'
  | 'space-in-address'
  | 'unclosed-address'
  | 'unclosed-words';

const replaced = (code: Replacing, written: string, meant: string): ProseDiagnosis => ({
  code,
  params: { written, meant },
});

/** An address on the web becomes a link by itself, so that the text ends before it. */
function cutByAddress(node: TextNode, siblings: readonly HastNode[], source: string): string | undefined {
  const index = siblings.indexOf(node);
  const [link, after] = [siblings[index + 1], siblings[index + 2]];
  if (!/\[[^\][]+(?:\][\s:]*)?\($|[\])]\s*\[$/.test(node.value) || link?.type !== 'element' || link.tagName !== 'a')
    return undefined;
  const [start = 0] = rangeOf(node) ?? [];
  const [, end = 0] = rangeOf(after?.type === 'text' ? after : link) ?? [];
  return source.slice(start, end);
}

/** Marks that were meant for links, pictures and footnotes and are none. */
export function judgeLeftovers(node: TextNode, parent: HastNode, reading: Reading): void {
  if (!/[[\]]/.test(node.value) || (parent.type === 'element' && parent.tagName === 'code')) return;
  const [start, end] = rangeOf(node) ?? [];
  if (start === undefined) return;
  const siblings = 'children' in parent ? (parent.children as readonly HastNode[]) : [];
  const written = cutByAddress(node, siblings, reading.source) ?? reading.source.slice(start, end);
  // Signs behind a backslash are no marks; what replaces them has the same length.
  const plain = written.replace(/\\[!-/:-@[-`{-~]/g, '\u0000\u0000');
  const taken: [from: number, to: number][] = [];
  for (const [pattern, diagnosisOf] of leftovers) {
    for (const found of plain.matchAll(pattern)) {
      const [from, to] = [found.index, found.index + found[0].length];
      if (taken.some(([first, last]) => from < last && first < to)) continue;
      taken.push([from, to]);
      const footnote = diagnosisOf(found).code === 'footnote-without-text';
      complainAt(reading, start + from, footnote ? 'broken-footnote' : 'broken-link', diagnosisOf(found));
    }
  }
}
