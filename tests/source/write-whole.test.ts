import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/source/write-whole.ts';
import { anArchiveFolder } from '../builders.ts';

describe('a file that is written whole', () => {
  it('is new or takes the place of the old one, and nothing else is left', () => {
    const root = anArchiveFolder({ 'old.yaml': 'old' });
    writeWhole(join(root, 'old.yaml'), 'newer');
    writeWhole(join(root, 'new.yaml'), 'új');
    expect([readFileSync(join(root, 'old.yaml'), 'utf8'), readFileSync(join(root, 'new.yaml'), 'utf8')]).toEqual([
      'newer',
      'új',
    ]);
    expect(readdirSync(root).sort()).toEqual(['new.yaml', 'old.yaml']);
  });

  it('is another file than before: whoever is reading the old one reads it to its end', () => {
    const root = anArchiveFolder({ 'a.yaml': 'old' });
    const before = statSync(join(root, 'a.yaml')).ino;
    writeWhole(join(root, 'a.yaml'), 'new');
    expect(statSync(join(root, 'a.yaml')).ino).not.toBe(before);
  });

  it('keeps its permissions', () => {
    const root = anArchiveFolder({ 'a.yaml': 'old' });
    chmodSync(join(root, 'a.yaml'), 0o640);
    writeWhole(join(root, 'a.yaml'), 'new');
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  it('leaves the old one and nothing beside it where it cannot be written', () => {
    const root = anArchiveFolder({});
    mkdirSync(join(root, 'a.yaml'));
    expect(() => writeWhole(join(root, 'a.yaml'), 'new')).toThrow();
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });
});
