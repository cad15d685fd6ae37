import { afterEach, describe, expect, it } from 'vitest';
import { madeFile, notYet, offerMadeFiles, wantsMadeFiles } from '../../src/site/made-files.ts';
import { withReads } from '../../src/site/page-reads.ts';

afterEach(() => offerMadeFiles(undefined));

const files = { 'data/records.ndjson': { size: 3, digest: 'abc' } };

describe('a file of the site that a page describes', () => {
  it('is what was made, and is noted as read', async () => {
    offerMadeFiles({ find: (path) => files[path as keyof typeof files], isComplete: true });
    const { value, reads } = await withReads(async () => madeFile('data/records.ndjson'));
    expect([value, [...reads]]).toEqual([{ size: 3, digest: 'abc' }, ['file-digest data/records.ndjson']]);
  });

  it('makes its page wait while files are being made', () => {
    offerMadeFiles(notYet);
    expect(() => madeFile('data/records.ndjson')).toThrow(expect.toSatisfy(wantsMadeFiles));
  });

  it.each([
    ['where no site is in the making', undefined],
    ['where it is not one of those made', { find: () => undefined, isComplete: true }],
  ])('is unknown %s, and nothing is noted', async (_name, made) => {
    offerMadeFiles(made);
    const { value, reads } = await withReads(async () => madeFile('data/records.ndjson'));
    expect([value, [...reads]]).toEqual([undefined, []]);
  });
});
