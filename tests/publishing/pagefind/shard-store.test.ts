import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packShard, unpackShard } from '../../../src/publishing/pagefind/shard-files.ts';
import { shardStore } from '../../../src/publishing/pagefind/shard-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-shards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = [
  { path: 'index/a.pf_index', content: Buffer.from('one\ntwo\n') },
  { path: 'empty', content: Buffer.alloc(0) },
  { path: 'ű.json', content: Buffer.from([0, 10, 255]) },
];

describe('a packed shard', () => {
  it('holds the paths and bytes of all its files', () => {
    expect(unpackShard(packShard(files)).map(({ path, content }) => [path, [...content]])).toEqual(
      files.map(({ path, content }) => [path, [...content]]),
    );
  });
});

describe('the store of shards', () => {
  it('gives what was kept under the same key, to a later build too', () => {
    const packed = packShard(files);
    shardStore(folder).keep('one', packed);
    expect(shardStore(folder).get('one')?.equals(packed)).toBe(true);
    expect(shardStore(folder).get('two')).toBeUndefined();
    expect(shardStore(join(folder, 'none')).get('one')).toBeUndefined();
  });

  it.each([
    ['with another byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -5)],
    ['of something else', () => Buffer.from('foreign')],
    ['without a byte', () => Buffer.alloc(0)],
  ])('passes over a file %s', (_, damage) => {
    const store = shardStore(folder);
    store.keep('one', packShard(files));
    const file = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(file, damage(readFileSync(file)));
    expect(store.get('one')).toBeUndefined();
  });

  it('lets go of shards that a build has not used, and of nothing that is not its own', () => {
    const earlier = shardStore(folder);
    earlier.keep('one', packShard(files));
    earlier.keep('two', packShard(files));
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const store = shardStore(folder);
    store.get('one');
    store.keep('three', packShard(files));
    store.removeOthers();
    expect(readdirSync(folder).toSorted()).toEqual(['notes.txt', 'one.shard', 'three.shard']);
  });

  it('keeps nothing where the cache cannot be written, without a failure', () => {
    writeFileSync(join(folder, 'file'), '');
    const store = shardStore(join(folder, 'file', 'pagefind'));
    store.keep('one', packShard(files));
    store.removeOthers();
    expect(store.get('one')).toBeUndefined();
  });
});
