import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAhead } from '../../src/archive/read-ahead.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { onProgress, type Progress } from '../../src/site/progress.ts';
import { aHealthyFolder, meeting, writeInto } from '../builders.ts';
import { aFolderWithTwelveMistakes } from './twelve-mistakes.ts';

const now = () => Temporal.Instant.from('2024-06-01T12:00:00Z');

describe('a folder that several threads have read', () => {
  it.each([
    ['without a mistake', aHealthyFolder],
    ['with mistakes', aFolderWithTwelveMistakes],
  ])('%s holds the same as one that is read by one', async (_, make) => {
    const folder = make();
    const ahead = await readAhead(folder, { many: 1 });
    expect(ahead?.records.size).toBeGreaterThan(0);
    expect(createArchiveReader(folder, ahead, now)()).toEqual(createArchiveReader(folder, undefined, now)());
  });

  it('is read again where a file has changed since', async () => {
    const folder = aHealthyFolder();
    const read = createArchiveReader(folder, await readAhead(folder, { many: 1 }), now);
    const before = read();
    appendFileSync(join(folder, meeting, 'en.mdx'), '\nOne more sentence.\n');
    writeInto(folder, 'nonsense.txt', 'Nobody reads this.');
    const after = read();
    expect(after.records.map((record, index) => record === before.records[index])).toEqual([false, true, true]);
    expect(after.problems.map(({ rule }) => rule)).toContain('content/known-file');
  });
});

it('reports how far it has come, to the end', async () => {
  const steps: Progress[] = [];
  onTestFinished(() => onProgress(undefined));
  onProgress((progress) => steps.push(progress));
  await readAhead(aHealthyFolder(), { many: 1 });
  expect(steps.at(-1)).toEqual({ phase: 'reading', done: 3, total: 3 });
});

it('of a small folder no record is read ahead, and nothing of one that is not there', async () => {
  expect((await readAhead(aHealthyFolder()))?.records.size).toBe(0);
  expect(await readAhead('/nowhere')).toBeUndefined();
});
