import { describe, expect, it } from 'vitest';
import { filesUnder, lineCount, textOf } from './tree.ts';

interface Sized {
  readonly file: string;
  readonly lines: number;
}

/** The files that are too long, a sentence each. */
function tooLong(files: readonly Sized[]): string[] {
  return files.flatMap(({ file, lines }) => [
    ...(lines > 250 ? [`${file} has ${lines} lines: no file has more than 250.`] : []),
    ...(file.startsWith('src/pages/') && lines >= 30 ? [`${file} has ${lines} lines: a page has fewer than 30.`] : []),
  ]);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function measured(...paths: readonly string[]): Sized[] {
  const files = filesUnder(...paths).filter((file) => /\.(ts|mjs|astro|css)$/.test(file));
  return files.map((file) => ({ file, lines: lineCount(textOf(file)) }));
}

describe('sizes', () => {
  it('stay within 250 lines a file, and under 30 a page', () => {
    expect(tooLong(measured('src', 'tests', 'bench'))).toEqual([]);
  });

  it('have a median of at most 60 lines in src', () => {
    expect(median(measured('src').map(({ lines }) => lines))).toBeLessThanOrEqual(60);
  });

  it('are refused one line above the limit', () => {
    const files = ['src/views/a.ts', 'src/pages/b.astro'].map((file) => ({
      file,
      lines: file.includes('pages') ? 30 : 251,
    }));
    expect(tooLong(files)).toEqual([
      'src/views/a.ts has 251 lines: no file has more than 250.',
      'src/pages/b.astro has 30 lines: a page has fewer than 30.',
    ]);
    expect(tooLong(files.map(({ file, lines }) => ({ file, lines: lines - 1 })))).toEqual([]);
  });

  it('are counted as an editor counts them, and halved in the middle', () => {
    expect([lineCount(''), lineCount('a'), lineCount('a\nb\n')]).toEqual([0, 1, 2]);
    expect([median([]), median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([0, 2, 2.5]);
  });
});
