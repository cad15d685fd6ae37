import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Passes a new folder below the system’s folder for temporary files to `work`; it is removed afterwards, also after an interruption. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-base-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.once(signal, interrupted);
  try {
    return await work(folder);
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
    remove();
  }
}
