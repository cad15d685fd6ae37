import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import type { WordsSubject } from '../subject.ts';
import type { Block } from '../traces/body-traces.ts';

/** An item of a list: its first and its last word, and where it is. */
interface Item {
  first: string;
  last: string;
  at: Pick<Claim, 'file' | 'path' | 'position'>;
}

/** Shorter lists have no rule of their own. */
const shortest = 3;

const isCapital = (word: string) => /^[„“"(]?\p{Lu}/u.test(word);
const isSmall = (word: string) => /^\p{Ll}{2,}$/u.test(word);
const stopOf = (word: string) => /[\p{L}\p{N})”%]([.;,]?)$/u.exec(word)?.[1];

/** What is not as in all the other items; undefined where more than one item is different, or none. */
function oneOf(items: readonly Item[], isOther: (item: Item) => boolean): Item | undefined {
  const [other, ...more] = items.filter(isOther);
  return more.length === 0 ? other : undefined;
}

function beginning(items: readonly Item[]): Claim[] {
  const other = oneOf(items, ({ first }) => !isCapital(first));
  if (!other || !isSmall(other.first)) return [];
  const { first: written, at } = other;
  const meant = written.charAt(0).toUpperCase() + written.slice(1);
  return [{ ...at, code: 'item-begins-otherwise', params: { written, meant } }];
}

/** The sign with which the items of a list end but one; undefined where they differ more. */
function usualStop(items: readonly Item[]): string | undefined {
  const [first, second, ...rest] = items.map(({ last }) => stopOf(last));
  return first === second ? first : rest.at(-1);
}

function ending(items: readonly Item[]): Claim[] {
  const stop = usualStop(items);
  const end = items.at(-1);
  const endsOpen = /[;,]$/.test(end?.last ?? '');
  const other = endsOpen ? end : oneOf(items, ({ last }) => stopOf(last) !== stop);
  const own = stopOf(other?.last ?? '');
  if (!other || own === undefined || stop === undefined) return [];
  const isSentence = /[;,]/.test(stop);
  // A list whose items end in a comma or semicolon is one sentence, and the last item ends it.
  if (other === end && isSentence && !endsOpen) return [];
  // An abbreviation has a full stop of its own.
  if (own === '.' && /^\P{L}*\p{L}{1,4}\.$/u.test(other.last)) return [];
  const written = other.last;
  const meant = written.slice(0, written.length - own.length) + (other === end && isSentence ? '.' : stop);
  return [{ ...other.at, code: 'item-ends-otherwise', params: { written, meant } }];
}

/** The lists of a body: items that follow each other at one indent. */
function listsIn({ file, traces }: WordsSubject): Item[][] {
  const lists = new Map<string, Item[]>();
  let before: Block | undefined;
  let run = 0;
  for (const block of traces.outline) {
    if (before?.kind !== 'item') run++;
    before = block;
    const { kind, first = '', last = '', line, column } = block;
    if (kind !== 'item') continue;
    lists
      .getOrInsertComputed(`${run} ${column}`, () => [])
      .push({ first, last, at: { file, position: { line, column } } });
  }
  return [...lists.values()];
}

/** The labels of a list of the facts, as an agenda has them. */
function labelsIn({ file, words }: WordsSubject): Item[][] {
  return Object.entries(words ?? {}).flatMap(([field, labels]) => {
    if (typeof labels !== 'object' || field === 'changes') return [];
    const items = Object.entries(labels as Record<string, string>).map(([id, label]) => {
      const all = label.split(' ');
      return { first: all[0] ?? '', last: all.at(-1) ?? '', at: { file, path: [field, id] } };
    });
    return [items];
  });
}

/** The items of a list begin alike and end alike: one that does not was most likely not meant so. */
export const itemsAlike: RecordRule = {
  name: 'words/items-alike',
  scope: 'record',
  severity: 'note',
  judge: ({ texts }) =>
    locales
      .flatMap((lang) => texts[lang] ?? [])
      .flatMap((text) => [...listsIn(text), ...labelsIn(text)])
      .filter((items) => items.length >= shortest)
      .flatMap((items) => [...beginning(items), ...ending(items)]),
};
