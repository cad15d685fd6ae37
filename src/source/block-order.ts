import { isCollection, isPair, type Node, type YAMLMap } from 'yaml';
import type { Splice } from './splice.ts';

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

const lineEnd = (text: string, offset: number) => {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
};

/** The offset behind the last sign that belongs to a node; of a block, behind that of its last entry. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return (node as Node | null)?.range?.[1] ?? -1;
}

/** The lines between two offsets, each with its offset. */
function linesBetween(text: string, start: number, end: number): { at: number; line: string }[] {
  const lines: { at: number; line: string }[] = [];
  for (let at = start; at < end; at = lineEnd(text, at)) lines.push({ at, line: text.slice(at, lineEnd(text, at)) });
  return lines;
}

/** Where the lines that belong to a field begin: with the comments above it that are not indented further than it. */
function leadOf(text: string, from: number, key: number, column: number): number {
  const lines = linesBetween(text, from, lineStart(text, key));
  const deeper = lines.findLastIndex(({ line }) => line.trim() !== '' && line.search(/\S/) > column);
  return lines[deeper + 1]?.at ?? lineStart(text, key);
}

/** Where the comments directly above the first field begin; comments that open the file are about the file. */
function firstLead(text: string, key: number): number {
  const column = key - lineStart(text, key);
  let at = lineStart(text, key);
  while (at > 0) {
    const above = lineStart(text, at - 1);
    const line = text.slice(above, at);
    if (!line.trimStart().startsWith('#') || line.search(/\S/) !== column) return at;
    at = above;
  }
  return lineStart(text, key);
}

/**
 * The fields of a block in another order, each with its comments. Undefined where that cannot be done without doubt:
 * a field with comments above it cannot move up to the hyphen of a list entry.
 */
export function blockInOrder(text: string, map: YAMLMap, wanted: readonly number[]): Splice | undefined {
  const keys = map.items.map(({ key }) => (key as Node | null)?.range?.[0] ?? -1);
  const [firstKey = -1] = keys;
  const column = firstKey - lineStart(text, firstKey);
  const isAfterHyphen = text.slice(lineStart(text, firstKey), firstKey).trim() !== '';
  const ends = map.items.map((pair) => {
    const end = endOf(pair);
    return text[end - 1] === '\n' ? end : lineEnd(text, end);
  });
  const starts = keys.map((key, index) => {
    if (index > 0) return leadOf(text, ends[index - 1] ?? 0, key, column);
    return isAfterHyphen ? key : firstLead(text, key);
  });
  const [start = -1] = starts;
  const end = ends.at(-1) ?? -1;
  if (keys.some((key) => key < 0) || start < 0 || text[end - 1] !== '\n') return undefined;
  const chunks = starts.map((from, index) => text.slice(from, starts[index + 1] ?? end));
  if (!isAfterHyphen) return { start, end, text: wanted.map((at) => chunks[at]).join('') };
  const [leader = 0] = wanted;
  if (starts[leader] !== lineStart(text, keys[leader] ?? 0) && leader > 0) return undefined;
  const moved = wanted.map((at, index) => {
    const chunk = chunks[at] ?? '';
    if (index === 0) return at === 0 ? chunk : chunk.slice(column);
    return at === 0 ? ' '.repeat(column) + chunk : chunk;
  });
  return { start, end, text: moved.join('') };
}
