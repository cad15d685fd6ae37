import { describe, expect, it } from 'vitest';
import { readSource, readSources, type Source } from './imports.ts';
import { filesUnder } from './tree.ts';

const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'shared', 'misc'];

/** The files and folders that are named after how they are used, a sentence each. */
function emptyPaths(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const segments = file.toLowerCase().split('/');
    const bad = segments.find((one) => one === 'types.ts' || emptyNames.includes(one.replace(/\..*$/, '')));
    return bad === undefined
      ? []
      : [`${file}: a file or folder is named by what it holds, and "${bad}" says nothing of it.`];
  });
}

/** The exported names that say nothing, a sentence each. `getStaticPaths` is Astro's word, in a page. */
function emptyExports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, exports }) =>
    exports
      .filter((name) => /^(get|handle|process)(?=[A-Z])/.test(name) || name.endsWith('Manager'))
      .filter((name) => !(name === 'getStaticPaths' && file.startsWith('src/pages/')))
      .map(
        (name) => `${file} exports ${name}: no exported name begins with get, handle or process or ends in Manager.`,
      ),
  );
}

describe('names', () => {
  it('of files and folders say what is in them', () => {
    expect(emptyPaths(filesUnder('src', 'tests', 'bench'))).toEqual([]);
  });

  it('of exports say what they make', () => {
    expect(emptyExports(readSources())).toEqual([]);
  });

  it.each([
    'src/views/utils/text.ts',
    'src/prose/helpers.ts',
    'src/lib/a.ts',
    'src/model/types.ts',
    'tests/Common.test.ts',
  ])('refuse the path %s', (file) => {
    expect(emptyPaths([file])).toEqual([
      expect.stringContaining(`${file}: a file or folder is named by what it holds`),
    ]);
  });

  it('allow a path that only contains such a word', () => {
    expect(emptyPaths(['src/prose/library.ts', 'src/model/common-ground.ts', 'src/views/meeting-types.ts'])).toEqual(
      [],
    );
  });

  it.each([
    'export function getMeeting() {}',
    'export const handleClick = () => 1;',
    'const a = 1; export { a as processAll };',
    'export class SearchManager {}',
    'export default function getStaticPaths() {}',
  ])('refuse %s', (text) => {
    expect(emptyExports([readSource('src/views/a.ts', text)])).toEqual([
      expect.stringContaining('src/views/a.ts exports'),
    ]);
  });

  it('allow what Astro asks of a page, and whole words', () => {
    const page = '---\nexport async function getStaticPaths() { return []; }\n---\n<p></p>';
    expect(emptyExports([readSource('src/pages/[year].astro', page)])).toEqual([]);
    expect(emptyExports([readSource('src/pages/feed.ts', 'export const GET = () => 1;')])).toEqual([]);
    expect(emptyExports([readSource('src/views/a.ts', 'export const processes = 1, handle = 2;')])).toEqual([]);
  });
});
