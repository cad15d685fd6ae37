import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { digestLength, digestOf } from './digest.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a file with a digest of all that is in it. */
export function writeSealed(file: string, ...content: readonly (Uint8Array | string)[]): void {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  writeWhole(file, `${hash.digest('hex').slice(0, digestLength)}\n`, ...content);
}

/** What was written with its digest; undefined where it cannot be read, is not whole or was written by something else. */
export function readSealed(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const content = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, Math.max(end, 0)) === digestOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
