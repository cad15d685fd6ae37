import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { valueStore } from '../../src/publishing/value-store.ts';
import { anArchiveFolder } from '../builders.ts';

const packing = {
  pack: (value: object) => Buffer.from(JSON.stringify(value)),
  unpack: (bytes: Buffer): object => JSON.parse(bytes.toString()),
};

it('keeps a value for a later process, and equal values once', () => {
  const folder = join(anArchiveFolder({}), 'values');
  const store = valueStore(folder, packing);
  const digest = store.write({ a: 1 });
  expect(store.write({ a: 1 })).toBe(digest);
  expect(readdirSync(folder)).toEqual([digest]);
  expect(valueStore(folder, packing).read(digest)).toEqual({ a: 1 });
});

it('gives no value that is damaged, missing or removed', () => {
  const folder = join(anArchiveFolder({}), 'values');
  const [one, other] = [{ a: 1 }, { a: 2 }].map((value) => valueStore(folder, packing).write(value));
  appendFileSync(join(folder, one ?? ''), ' ');
  const later = valueStore(folder, packing);
  expect([later.read(one ?? ''), later.read('none'), later.read(other ?? '')]).toEqual([
    undefined,
    undefined,
    { a: 2 },
  ]);
  later.removeOthers([one ?? '']);
  expect(valueStore(folder, packing).read(other ?? '')).toBeUndefined();
});
