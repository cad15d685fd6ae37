import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { anArchiveFolder } from '../builders.ts';

/** How much of a folder was read, and what is wrong with it today, whatever clock other tests have set. */
function reading(folder: string) {
  const { records, problems } = createArchiveReader(folder, undefined, () => Temporal.Now.instant())();
  return { texts: records.flatMap(({ texts }) => Object.keys(texts)).length, problems };
}

it('finds nothing to report in the example record', () => {
  const { texts, problems } = reading(join(import.meta.dirname, '../../content'));
  expect(texts).toBeGreaterThanOrEqual(210);
  expect(problems).toEqual([]);
});

it('finds nothing to report in a corpus that was made up', () => {
  const out = anArchiveFolder({});
  generate({ records: 150, out, seed: 7 });
  const { texts, problems } = reading(out);
  expect(texts).toBe(300);
  expect(problems).toEqual([]);
});
