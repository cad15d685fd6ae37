import { Writable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress-line.ts';
import { onProgress, reportProgress } from '../../src/site/progress.ts';

afterEach(() => onProgress(undefined));

/** What a stream receives while pages are reported at these times, in milliseconds. */
function written(isTTY: boolean, steps: readonly (readonly [at: number, done: number])[]): string {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  let time = 0;
  showProgress(Object.assign(stream, { isTTY }) as Parameters<typeof showProgress>[0], () => time);
  for (const [at, done] of steps) {
    time = at;
    reportProgress('pages', done, 28_131);
  }
  return chunks.join('');
}

const clear = '\u001b[2K';

it('shows the phase, how much is done of how much, and the share', () => {
  expect(written(true, [[0, 1200]])).toBe(`${clear}Pages and files: 1,200 of 28,131 (4 %)\r`);
});

it('draws the line at most ten times a second', () => {
  expect(
    written(true, [
      [0, 1],
      [99, 300],
      [100, 301],
    ]).split('\r'),
  ).toHaveLength(3);
});

it('leaves nothing behind when a phase ends', () => {
  expect(
    written(true, [
      [0, 28_000],
      [1, 28_131],
    ]).endsWith(`\r${clear}`),
  ).toBe(true);
});

it('writes nothing for a phase that ends at once', () => {
  expect(written(true, [[0, 28_131]])).toBe('');
});

it('writes nothing into a file or a pipe', () => {
  expect(
    written(false, [
      [0, 1],
      [500, 2],
    ]),
  ).toBe('');
});
