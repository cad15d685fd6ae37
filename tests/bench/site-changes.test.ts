import { expect, it } from 'vitest';
import { differences, siteChanges, siteFiles } from '../../bench/measure/site-changes.ts';
import { anArchiveFolder } from '../builders.ts';

const before = { 'en/index.html': 'old', 'search/a.idx': 'a', 'pagefind/b.pf': 'b', 'gone.html': '' };
const after = { 'en/index.html': 'newer', 'search/a.idx': 'a', 'pagefind/b.pf': 'bb', 'new.css': 'c' };

it('counts what differs between two sites, by what it is for', () => {
  const [old, current] = [before, after].map((files) => siteFiles(anArchiveFolder(files)));
  expect(old && current && siteChanges(old, current)).toEqual({ files: 3, pages: 1, search: 1, bytes: 8, removed: 1 });
  expect(old && current && differences(old, current).sort()).toEqual([
    'en/index.html',
    'gone.html',
    'new.css',
    'pagefind/b.pf',
  ]);
});
