import { expect, it } from 'vitest';
import { pack, readFolder, unpack } from '../../src/archive/folder-reading.ts';
import { aHealthyFolder, anArchiveFolder, campaign } from '../builders.ts';

const folder = { path: campaign, home: '', files: ['campaign.yaml', 'en.mdx', 'hu.mdx'] };

it('readings can be handed to another thread, however small', () => {
  const root = aHealthyFolder();
  const bare = { path: 'campaigns/bare', home: '', files: [] };
  for (const readings of [
    new Map(),
    new Map([[bare.path, readFolder('campaign', anArchiveFolder({}), bare)]]),
    new Map([[folder.path, readFolder('campaign', root, folder)]]),
  ]) {
    const packed = pack(readings);
    const there = unpack(structuredClone(packed, { transfer: [packed.bytes.buffer] }));
    expect([...there].map(([path, { state, part }]) => [path, state, part()])).toEqual(
      [...readings].map(([path, { state, part }]) => [path, state, part()]),
    );
  }
});

it('what is one value in a reading is one after it was packed', () => {
  const [reading] = unpack(pack(new Map([[folder.path, readFolder('campaign', aHealthyFolder(), folder)]]))).values();
  const { records, subjects } = reading?.part() ?? {};
  expect(records?.[0]?.facts).toBe(subjects?.records[0]?.facts);
});
