import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './tree.ts';

/** Put together from pieces, so that this file does not hold what it forbids. */
const forbidden = [
  ['lorem', 'ipsum', 'i'] as const,
  ['TO', 'DO', ''] as const,
  ['FIX', 'ME', ''] as const,
  ['TB', 'D', ''] as const,
].map(([a, b, flags]) => new RegExp(`\\b${a}${flags ? '\\s+' : ''}${b}\\b`, flags));

/** The words that mark something unfinished, a sentence each. */
function unfinished(files: readonly { readonly file: string; readonly text: string }[]): string[] {
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const word = forbidden.map((pattern) => pattern.exec(line)?.[0]).find((match) => match !== undefined);
      return word === undefined ? [] : [`${file}:${index + 1} says "${word}": what is committed is finished.`];
    }),
  );
}

describe('words', () => {
  it('that mark something unfinished are nowhere', () => {
    const papers = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
    const files = [...papers, ...filesUnder('src', 'content', 'tests', '.github', 'docs')];
    const written = files.map((file) => ({ file, text: textOf(file) })).filter(({ text }) => !text.includes('\0'));
    expect(unfinished(written)).toEqual([]);
  });

  it.each([`Lorem ${'ipsum'}`, `// TO${'DO'}: later`, `FIX${'ME'}`, `when: TB${'D'}`])('are refused: %s', (line) => {
    expect(unfinished([{ file: 'src/views/a.ts', text: `first\n${line}` }])).toEqual([
      expect.stringContaining('src/views/a.ts:2 says'),
    ]);
  });

  it('are not mistaken for parts of other words', () => {
    expect(unfinished([{ file: 'content/hu.mdx', text: 'todo método TO DOCUMENTS ipsum' }])).toEqual([]);
  });
});
