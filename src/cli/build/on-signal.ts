import { constants } from 'node:os';

/** Ends a build that is interrupted in a sentence. What is done in one go, such as publishing, is first brought to its end. */
export function endOnSignal(output: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.error(`Stopped by ${signal}: ${output} holds a complete site, either the earlier one or the new one.`);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
