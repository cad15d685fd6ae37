import { describe, expect, it } from 'vitest';
import type { PositionsBlock, TextToIndex } from '../../../src/search/index/index-format.ts';
import {
  type EarlierIndex,
  type LanguageIndex,
  languageIndexer,
  type TextChange,
  updatedIndex,
} from '../../../src/search/index/language-index.ts';
import { keptSpellings, knownForms, spellingsFrom } from '../../../src/search/index/vocabulary.ts';

/** Numbers from 0 to below a limit, the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const random = numbers(7);

/** A word of letters; low numbers are frequent. */
const word = (number: number) => `q${[...String(number * 7919)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a')}`;

const someWords = (count: number) => Array.from({ length: count }, () => word(random(random(9000) + 1))).join(' ');

const aText = (body: string): TextToIndex => ({
  shown: {
    number: 'MR-2022-001',
    kind: 'meeting',
    title: someWords(4),
    date: '',
    day: '',
    url: '/',
    by: '',
    summary: someWords(12),
    names: [],
    topics: [],
    roles: { organisation: {}, person: {} },
    parts: [{ title: 'A part', id: 's-a', text: body }],
  },
  names: [],
  mentions: [],
  codes: [],
});

function indexOf(texts: ReadonlyMap<number, TextToIndex>): LanguageIndex {
  const indexer = languageIndexer('en');
  for (const [id, text] of [...texts].sort(([a], [b]) => a - b)) indexer.add(id, text);
  return indexer.finish();
}

/** All that an index holds, the blocks that stay included. */
const whole = (index: LanguageIndex, before?: LanguageIndex) => {
  const { sums, terms, positions, positionBlocks } = index;
  return {
    counts: [sums.texts, sums.lengths, sums.pairs, positionBlocks],
    words: knownForms(sums.spellings, sums.texts),
    firsts: terms.firsts,
    blocks: terms.blocks.map((block) =>
      JSON.stringify(typeof block === 'number' ? before?.terms.blocks[block] : block),
    ),
    positions: Array.from({ length: positionBlocks }, (_, at) => positions.get(at) ?? before?.positions.get(at)),
  };
};

const earlierOf = ({ sums, terms, positions }: LanguageIndex): EarlierIndex => ({
  sums: { ...sums, spellings: spellingsFrom(JSON.parse(JSON.stringify(keptSpellings(sums.spellings)))) },
  firsts: terms.firsts,
  block: (index) => structuredClone(terms.blocks[index]) as Exclude<(typeof terms.blocks)[number], number>,
  positionsBlock: (index) => structuredClone(positions.get(index)) as PositionsBlock,
});

/** What an editor does to some of the texts. */
function edited(texts: Map<number, TextToIndex>): TextChange[] {
  const ids = [...texts.keys()];
  return [...new Set(Array.from({ length: 1 + random(3) }, () => ids[random(ids.length)] ?? 0))].map((id) => {
    const before = texts.get(id) as TextToIndex;
    const [part] = before.shown.parts;
    const words = part?.text.split(' ') ?? [];
    words.splice(random(words.length), random(3), ...someWords(1 + random(4)).split(' '));
    const kind = random(9);
    const id2 = kind === 0 ? 1000 + random(1000) : id;
    if (kind === 0) return { id: id2, before: undefined, after: aText(someWords(150)) };
    return {
      id,
      before,
      after:
        kind === 1
          ? undefined
          : { ...before, shown: { ...before.shown, parts: [{ title: 'A part', id: 's-a', text: words.join(' ') }] } },
    };
  });
}

describe('the index of a language', () => {
  const texts = new Map(Array.from({ length: 80 }, (_, at) => [at * 3, aText(someWords(150))]));

  it('is after many edits the same as if it were rebuilt, and few blocks are read for it', {
    timeout: 180_000,
  }, () => {
    let [updated, read, all] = [0, 0, 0];
    let before = indexOf(texts);
    for (let turn = 0; turn < 30; turn++) {
      const changes = edited(texts);
      for (const { id, after } of changes) {
        if (after) texts.set(id, after);
        else texts.delete(id);
      }
      const rebuilt = indexOf(texts);
      const earlier = earlierOf(before);
      const block = (at: number) => {
        read++;
        return earlier.block(at);
      };
      const index = updatedIndex('en', { ...earlier, block }, changes);
      if (index) {
        updated++;
        all += before.terms.firsts.length;
        expect(whole(index, before)).toEqual(whole(rebuilt));
      }
      before = rebuilt;
    }
    expect(updated).toBeGreaterThan(20);
    expect(all).toBeGreaterThan(updated * 3);
    expect(read).toBeLessThan(all);
  });

  it('is rebuilt where a change moves the mean length of a field by a step', () => {
    const before = indexOf(texts);
    const longer = new Map(
      [...texts].map(([id, text]) => [id, aText(`${text.shown.parts[0]?.text} ${someWords(40)}`)]),
    );
    const changes = [...longer].map(([id, after]) => ({ id, before: texts.get(id), after }));
    expect(updatedIndex('en', earlierOf(before), changes)).toBeUndefined();
  });
});
