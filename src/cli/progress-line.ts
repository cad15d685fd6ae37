import { clearLine } from 'node:readline';
import type { WriteStream } from 'node:tty';
import { onProgress, type Progress } from '../site/progress.ts';

/** Milliseconds between two drawings of the line: quicker than the eye, and nothing for the work to wait for. */
const between = 100;

const names: Record<Progress['phase'], string> = {
  reading: 'Reading',
  pages: 'Pages and files',
  'search index': 'Search index',
  links: 'Links',
  compression: 'Compression',
};

/** How far a phase has come, in words: `Pages and files: 1,200 of 28,131 (4 %)`. */
function lineOf({ phase, done, total }: Progress): string {
  const share = Math.floor((100 * done) / total);
  return `${names[phase]}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} (${share} %)`;
}

/**
 * Shows how far long work has come, in one line of a terminal that is drawn again and again and goes when a phase ends.
 * After each drawing the cursor is back at the beginning, so that a message in the middle of a phase begins there.
 * Files, pipes and terminals that cannot move the cursor get nothing.
 *
 * @param now the time in milliseconds
 */
export function showProgress(
  stream: Pick<WriteStream, 'isTTY' | 'write'> & NodeJS.WritableStream,
  now: () => number = () => performance.now(),
): void {
  if (!stream.isTTY || process.env.TERM === 'dumb') return;
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  onProgress((progress) => {
    if (progress.done >= progress.total) {
      if (isShown) clearLine(stream, 0);
      isShown = false;
      drawn = Number.NEGATIVE_INFINITY;
    } else if (now() - drawn >= between) {
      clearLine(stream, 0);
      stream.write(`${lineOf(progress)}\r`);
      isShown = true;
      drawn = now();
    }
  });
}
