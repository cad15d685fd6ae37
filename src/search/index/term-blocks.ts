import { type Block, docsFromGaps, gapsFrom } from './index-format.ts';
import { hashOf } from './positions.ts';

/** The documents of a term by their ids, and its weight in each. */
export type WeightById = ReadonlyMap<number, number>;

/** A term as a block holds it. */
export type TermEntry = [term: string, postings: Block[string]];

/** A posting list of documents whose ids ascend. */
export const postingsFrom = (ids: readonly number[], weights: readonly number[]): Block[string] => [
  gapsFrom(ids),
  weights.map((weight) => weight.toString(36)).join(''),
];

/** A posting list with other weights for some documents; those of weight 0 are left out. */
function reweighted([gaps, digits]: Block[string], changes: WeightById): Block[string] {
  const weights = new Map(docsFromGaps(gaps).map((id, at) => [id, Number.parseInt(digits[at] ?? '', 36)]));
  for (const [id, weight] of changes) weights.set(id, weight);
  const having = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  return postingsFrom(
    having.map(([id]) => id),
    having.map(([, weight]) => weight),
  );
}

/** How many characters of terms and postings a block holds, at least and about at most: some ten kilobytes compressed. */
const leastSize = 24_000;
const mostSize = 31_000;

/** Of so many terms, one may begin a block once that before it is large enough. */
const beginners = 16;

/**
 * Puts terms into blocks of about one size. Where a block begins depends on the terms before it in the same block alone,
 * so that a further term moves few of them.
 */
function blockWriter() {
  const firsts: string[] = [];
  const blocks: (Block | number)[] = [];
  let size = Number.POSITIVE_INFINITY;
  const isFirst = (term: string) => size >= mostSize || (size >= leastSize && hashOf(term) % beginners === 0);
  return {
    firsts,
    blocks,
    isFirst,
    add: ([term, postings]: TermEntry) => {
      if (isFirst(term)) {
        firsts.push(term);
        blocks.push({});
        size = 0;
      }
      const block = blocks.at(-1);
      if (typeof block === 'object') block[term] = postings;
      size += term.length + postings[1].length * 3 + 8;
    },
    /** Takes an earlier block as it is; another follows it. */
    keep: (first: string, index: number) => {
      firsts.push(first);
      blocks.push(index);
      size = Number.POSITIVE_INFINITY;
    },
  };
}

/** Blocks of terms, and the first term of each. A number is that of an earlier block that stays as it is. */
export interface TermBlocks {
  firsts: string[];
  blocks: (Block | number)[];
}

/** Blocks of terms that are sorted. */
export function termBlocks(terms: Iterable<TermEntry>): TermBlocks {
  const writer = blockWriter();
  for (const entry of terms) writer.add(entry);
  return writer;
}

const inOrder = ([a]: TermEntry, [b]: TermEntry) => (a < b ? -1 : 1);

/** The earlier blocks in which terms change, each with its terms as they are from now on. */
function changedBlocks(
  firsts: readonly string[],
  block: (index: number) => Block,
  changes: ReadonlyMap<string, WeightById>,
): Map<number, TermEntry[]> {
  const changed = new Map<number, Map<string, Block[string]>>();
  let at = 0;
  for (const term of [...changes.keys()].sort()) {
    while (at + 1 < firsts.length && (firsts[at + 1] ?? '') <= term) at++;
    const entries = changed.get(at) ?? new Map(Object.entries(block(at)));
    changed.set(at, entries);
    const postings = reweighted(entries.get(term) ?? [[], ''], changes.get(term) ?? new Map());
    if (postings[0].length > 0) entries.set(term, postings);
    else entries.delete(term);
  }
  return new Map([...changed].map(([index, entries]) => [index, [...entries].sort(inOrder)]));
}

/**
 * The blocks after some changes: the same as if all were rebuilt.
 *
 * @param block reads an earlier block
 */
export function updatedBlocks(
  firsts: readonly string[],
  block: (index: number) => Block,
  changes: ReadonlyMap<string, WeightById>,
): TermBlocks {
  const changed = changedBlocks(firsts, block, changes);
  const writer = blockWriter();
  /** Whether the first term of an earlier block, if there is one, is the first of what comes of it. */
  const beginsAsBefore = (index: number) => {
    const entries = changed.get(index);
    return entries === undefined || entries[0]?.[0] === firsts[index];
  };
  firsts.forEach((first, index) => {
    const entries = changed.get(index);
    if (!entries && writer.isFirst(first) && beginsAsBefore(index + 1)) writer.keep(first, index);
    else for (const entry of entries ?? Object.entries(block(index)).sort(inOrder)) writer.add(entry);
  });
  return writer;
}
