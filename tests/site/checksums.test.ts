import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checksumsName, fromChecksums } from '../../src/source/checksums.ts';
import { sha256Of } from '../../src/source/digest.ts';
import { dist, filesIn, textOf } from './dist.ts';

it('the list of checksums has every file of the site, with its SHA-256', () => {
  const listed = fromChecksums(textOf(checksumsName)) ?? new Map<string, string>();
  const files = filesIn(dist).filter((file) => file !== checksumsName);
  expect([...listed.keys()]).toEqual(files.sort());
  expect(files.filter((file) => sha256Of(readFileSync(join(dist, file))) !== listed.get(file))).toEqual([]);
});
