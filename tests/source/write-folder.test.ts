import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/source/write-folder.ts';
import { anArchiveFolder } from '../builders.ts';

describe('a folder', () => {
  it('appears with all its files, and nothing is left beside it', () => {
    const root = anArchiveFolder({});
    expect(writeFolder(join(root, 'a/b/c'), { 'one.txt': '1', 'two.txt': '2' })).toBe(true);
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c']);
    expect(readFileSync(join(root, 'a/b/c/two.txt'), 'utf8')).toBe('2');
  });

  it('can be read by whoever can read the folders around it', () => {
    const root = anArchiveFolder({});
    writeFolder(join(root, 'a/b'), { 'one.txt': '1' });
    expect(statSync(join(root, 'a/b')).mode).toBe(statSync(join(root, 'a')).mode);
  });

  it('is never written over another', () => {
    const root = anArchiveFolder({ 'a/b/mine.txt': 'mine' });
    expect(writeFolder(join(root, 'a/b'), { 'mine.txt': 'yours' })).toBe(false);
    expect(readFileSync(join(root, 'a/b/mine.txt'), 'utf8')).toBe('mine');
  });

  it('leaves nothing, not even the folders above it, where one of its files cannot be written', () => {
    const root = anArchiveFolder({});
    expect(() => writeFolder(join(root, 'a/b/c'), { 'one.txt': '1', 'no/such/two.txt': '2' })).toThrow();
    expect(readdirSync(root)).toEqual([]);
  });
});
