import { Worker } from 'node:worker_threads';
import { type AnnexFlaw, type AnnexReading, annexLimits } from './annex-reading.ts';

/** Reads documents in a thread of its own, which a hostile one cannot leave: it ends after so long, or with so much memory. */
export interface AnnexReader {
  read(path: string): Promise<AnnexReading>;
  close(): Promise<void>;
}

const begun = () =>
  new Worker(new URL('./annex-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: annexLimits.megabytes },
    stdout: true,
    stderr: true,
  });

/** A reader of documents, one after the other. The thread begins with the first, and again after one that ended it. */
export function annexReader(milliseconds = annexLimits.milliseconds): AnnexReader {
  let worker: Worker | undefined;

  async function end(): Promise<void> {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }

  return {
    close: end,
    read: (path) => {
      worker ??= begun();
      const thread = worker;
      return new Promise((resolve) => {
        const settle = (reading: AnnexReading) => {
          clearTimeout(timer);
          thread.off('message', settle).off('error', fail).off('exit', leave);
          resolve(reading);
        };
        const giveUp = async (flaw: AnnexFlaw) => {
          thread.off('exit', leave);
          await end();
          settle({ flaw });
        };
        const fail = ({ code }: NodeJS.ErrnoException) =>
          giveUp(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged');
        const leave = () => giveUp('damaged');
        const timer = setTimeout(() => giveUp('too-slow'), milliseconds);
        thread.on('message', settle).on('error', fail).on('exit', leave);
        thread.postMessage(path);
      });
    },
  };
}
