import { diffArrays, diffWordsWithSpace } from 'diff';
import { readableText } from './readable-text.ts';

/** A run of text that two versions share, or that only one of them has. */
export interface Run {
  text: string;
  mark: 'same' | 'added' | 'removed';
}

/**
 * How many words or paragraphs may differ until the search for the shortest difference is given up: it takes time by the
 * square of them. Beyond that a passage counts as rewritten.
 */
const mostEdits = 400;

const markOf = ({ added, removed }: { added: boolean; removed: boolean }): Run['mark'] =>
  added ? 'added' : removed ? 'removed' : 'same';

const run = (text: string, mark: Run['mark']): Run[] => (text === '' ? [] : [{ text, mark }]);

/** Words changed one after the other as one change: what is taken away first, then what came for it. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    result.push(...run(removed, 'removed'), ...run(added, 'added'));
    [removed, added] = ['', ''];
  };
  for (const [index, { text, mark }] of runs.entries()) {
    const isBetween =
      mark === 'same' && text.trim() === '' && removed !== '' && added !== '' && index < runs.length - 1;
    if (mark === 'same' && !isBetween) {
      flush();
      result.push({ text, mark });
    }
    if (mark === 'removed' || isBetween) removed += text;
    if (mark === 'added' || isBetween) added += text;
  }
  flush();
  return result;
}

/** What differs between two passages, word by word; undefined where too much does. */
export function wordDifference(before: string, after: string): Run[] | undefined {
  if (before === after) return run(after, 'same');
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  return changes && joined(changes.map((change) => ({ text: change.value, mark: markOf(change) })));
}

/** A passage with what differs in it. */
export interface Passage {
  runs: Run[];
  isChanged: boolean;
  /** Whether so much differs that old and new wording are shown one after the other. */
  isRewritten: boolean;
}

/** What differs in a passage that both versions have, or that only one has (undefined in the other). */
export function passageOf(before: string | undefined, after: string | undefined): Passage {
  const [old = '', now = ''] = [before, after];
  const found = wordDifference(old, now);
  return {
    runs: found ?? [...run(old, 'removed'), ...run(now, 'added')],
    isChanged: before !== after,
    isRewritten: found === undefined,
  };
}

/**
 * The same in the words that readers have for a passage. Where these are the same before and after, though what is written
 * differs, it is shown as it is written.
 */
export function passageInWords(
  before: string | undefined,
  after: string | undefined,
  inWords: (written: string) => string,
): Passage {
  const [old, now] = [before, after].map((text) => (text === undefined ? undefined : inWords(text)));
  return old === now && before !== after ? passageOf(before, after) : passageOf(old, now);
}

/** A passage of a text, without the marks of Markdown. */
const textPassage = (before: string | undefined, after: string | undefined) =>
  passageInWords(before, after, readableText);

/** The paragraphs of a text, and its other blocks, which empty lines separate. */
const blocksOf = (body: string): string[] => body.split(/\n{2,}/).filter((block) => block.trim() !== '');

/** Pairs blocks that were taken away with those that came in their place. */
function replaced(old: readonly string[], now: readonly string[]): Passage[] {
  if (old.length !== now.length && old.length > 0 && now.length > 0)
    return [textPassage(old.join('\n\n'), now.join('\n\n'))];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => textPassage(old[at], now[at]));
}

/**
 * The blocks of a text in their order, each with what differs in it. Blocks are compared before words, so that the time
 * it takes grows with what differs, not with the length of the text.
 */
export function bodyDifference(before: string, after: string): Passage[] {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const changes = diffArrays(old, now, { maxEditLength: mostEdits });
  if (!changes) return [textPassage(old.join('\n\n'), now.join('\n\n'))];
  const passages: Passage[] = [];
  let taken: string[] = [];
  for (const [index, { added, removed, value }] of changes.entries()) {
    if (removed) {
      taken = value;
      if (!changes[index + 1]?.added) passages.push(...replaced(taken, []));
    } else if (added) {
      passages.push(...replaced(taken, value));
      taken = [];
    } else passages.push(...value.map((block) => textPassage(block, block)));
    if (!removed) taken = [];
  }
  return passages;
}
