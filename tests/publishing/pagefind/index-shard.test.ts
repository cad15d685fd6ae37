import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { indexShard, type ShardText, shardKey } from '../../../src/publishing/pagefind/index-shard.ts';
import { divideIntoShards } from '../../../src/search/pagefind/shards.ts';

afterAll(() => close());

const text = (number: string, content = `Police training ${number}`): ShardText => ({
  number,
  title: `Title ${number}`,
  url: `/en/meetings/${number.toLowerCase()}/`,
  content,
});

const texts = Array.from({ length: 30 }, (_, index) =>
  text(`MR-${2010 + (index % 10)}-${String(index).padStart(3, '0')}`),
);

/** The key of each shard, at most ten texts in one. */
const keys = (all: readonly ShardText[]) =>
  new Map(
    divideIntoShards('en', all, ({ number }) => number, 10).map(({ from, items }) => [from, shardKey('en', items)]),
  );

const changed = (before: Map<string, string>, after: Map<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((from) => before.get(from) !== after.get(from));

describe('the key of a shard', () => {
  it('stays with the texts, and changes with a word, a text or the language', () => {
    const key = shardKey('en', texts);
    expect(shardKey('en', structuredClone(texts))).toBe(key);
    const others = [
      shardKey('hu', texts),
      shardKey('en', texts.slice(1)),
      shardKey('en', texts.with(3, text('MR-2013-003', 'Police training, corrected'))),
    ];
    expect(new Set([key, ...others]).size).toBe(4);
  });

  it('changes for one shard alone when a record is edited or added in a year', () => {
    const before = keys(texts);
    expect(before.size).toBeGreaterThan(3);
    const edited = keys(texts.with(4, text(texts[4]?.number ?? '', 'Another report')));
    expect(changed(before, edited)).toHaveLength(1);
    const added = keys([text('MR-2016-900'), ...texts]);
    expect(changed(before, added)).toHaveLength(1);
  });
});

describe('an indexed shard', () => {
  it('has the same bytes each time', { timeout: 60_000 }, async () => {
    const [one, other] = [await indexShard('en', texts), await indexShard('en', texts)];
    await close();
    const later = await indexShard('en', texts);
    expect(one.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['pagefind.js', 'wasm.en.pagefind', 'pages.idx']),
    );
    const bytes = (files: typeof one) =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
    expect(bytes(other)).toEqual(bytes(one));
    expect(bytes(later)).toEqual(bytes(one));
  });
});
