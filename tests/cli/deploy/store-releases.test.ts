import { describe, expect, it } from 'vitest';
import type { Rclone } from '../../../src/cli/deploy/rclone.ts';
import { storeReleases } from '../../../src/cli/deploy/store-releases.ts';

/** What is kept beside a site in an object store that holds one text. */
const releasesIn = (text: string) => storeReleases('store:site', { read: async () => text } as unknown as Rclone);

const state = { history: ['a', 'b'], current: 'a', begun: [], lingering: [], dropping: [] };

describe('the state of a site in an object store', () => {
  it('is read back, and what an earlier version did not write is empty', async () => {
    const read = await releasesIn(JSON.stringify({ history: ['a', 'b'], current: 'a' })).state();
    expect(read).toEqual({ ...state, sending: undefined });
  });

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '["a"]'],
    ...Object.entries({ history: {}, current: 1, sending: [], begun: 'a', lingering: [1], dropping: null }).map(
      ([field, value]): [string, string] => [`wrong in ${field}`, JSON.stringify({ ...state, [field]: value })],
    ),
  ])('is refused in a sentence where it is %s', async (_, text) => {
    await expect(releasesIn(text).state()).rejects.toThrow(
      'store:site/state.json was not written by this command: name another folder',
    );
  });
});
