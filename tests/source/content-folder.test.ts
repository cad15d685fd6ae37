import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFolder, listFiles, readText, rememberPerFile } from '../../src/source/content-folder.ts';
import { anArchiveFolder, writeInto } from '../builders.ts';

describe('a content folder', () => {
  it('lists its files at any depth in one order, without hidden ones', () => {
    const root = anArchiveFolder({
      'b/2/x.yaml': '',
      'b/10/x.yaml': '',
      'a.yaml': '',
      'Z.yaml': '',
      'b/.hidden': '',
      '.git/config': '',
      'b/é.mdx': '',
    });
    expect(listFiles(root)).toEqual(['Z.yaml', 'a.yaml', 'b/10/x.yaml', 'b/2/x.yaml', 'b/é.mdx']);
  });

  it('lists nothing where nothing is', () => {
    expect(listFiles(anArchiveFolder({}))).toEqual([]);
  });

  it('lists its files also where it lies below a hidden folder', () => {
    const root = anArchiveFolder({ '.cache/content/site.yaml': '' });
    expect(listFiles(join(root, '.cache/content'))).toEqual(['site.yaml']);
  });

  it('is distinguished from a file and from nothing', () => {
    const root = anArchiveFolder({ 'a/b.yaml': '' });
    expect([isFolder(join(root, 'a')), isFolder(join(root, 'a/b.yaml')), isFolder(join(root, 'c'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a file', () => {
  it('is read without its byte order mark', () => {
    const root = anArchiveFolder({ 'a.yaml': '\uFEFFtitle: ő' });
    expect(readText(join(root, 'a.yaml'))).toBe('title: ő');
  });

  it('is made something of again only when it has changed', () => {
    const root = anArchiveFolder({ 'a.yaml': 'one' });
    const path = join(root, 'a.yaml');
    const made: string[] = [];
    const read = rememberPerFile((text) => {
      made.push(text);
      return text.toUpperCase();
    });
    expect([read(path), read(path)]).toEqual(['ONE', 'ONE']);
    writeInto(root, 'a.yaml', 'longer');
    expect([read(path), read(path)]).toEqual(['LONGER', 'LONGER']);
    const { atime, mtimeMs } = statSync(path);
    writeInto(root, 'a.yaml', 'LINGER');
    utimesSync(path, atime, new Date(mtimeMs + 1000));
    expect(read(path)).toBe('LINGER');
    expect(made).toEqual(['one', 'longer', 'LINGER']);
  });
});
