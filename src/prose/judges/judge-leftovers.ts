import type { HastNode } from 'satteri';
import { idFrom } from '../../model/ids.ts';
import type { ProseDiagnosis } from '../flaw.ts';
import { rangeOf, type TextNode } from '../meaning/written-marks.ts';
import { complainAt, type Reading } from '../reading.ts';

/** Marks of Markdown that are still marks when the text has been read, and what each was meant for. */
const leftovers: readonly (readonly [RegExp, (found: RegExpExecArray) => ProseDiagnosis])[] = [
  [/\[\[([^\][]+)\]\]/g, ([written, inside = '']) => wikiLink(written, inside)],
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
    ([written, words = '', target = '']) => spacedAddress(written, words, target.trim()),
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

/** A link as wikis have it: an id, with or without words behind a bar. */
function wikiLink(written: string, inside: string): ProseDiagnosis {
  const [target = '', words = target] = inside.split('|').map((part) => part.trim());
  return { code: 'double-brackets', params: { written, meant: `[${words}](${idFrom(target) || target})` } };
}

/** An address with a space in it, a title behind it, or with the words where the address belongs and the other way round. */
function spacedAddress(written: string, words: string, target: string): ProseDiagnosis {
  const [, address] = /^\[(https?:\/\/\S+|[a-z0-9]+(?:-[a-z0-9]+)+)\]$/.exec(words) ?? [];
  if (address) return replaced('misplaced-address', written, `[${target}](${address})`);
  const [, withoutTitle] = /^([^\s"“„']+)\s+["“„']/.exec(target) ?? [];
  return replaced('space-in-address', written, `${words}(${withoutTitle ?? target.replace(/\s+/g, '%20')})`);
}

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

/** What looks like a second address right behind that of a link. */
function judgeSecondAddress(node: TextNode, reading: Reading): void {
  const [written] = /^\([a-z0-9]+(?:-[a-z0-9]+)*\)/.exec(node.value) ?? [];
  const [start] = rangeOf(node) ?? [];
  if (!written || start === undefined || !/\]\([^()\s]*\)$/.test(reading.source.slice(0, start).slice(-300))) return;
  complainAt(reading, start, 'broken-link', { code: 'second-address', params: { written } });
}

/** Marks that were meant for links, pictures and footnotes and are none. */
export function judgeLeftovers(node: TextNode, parent: HastNode, reading: Reading): void {
  judgeSecondAddress(node, reading);
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
