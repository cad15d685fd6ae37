import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../language/locales.ts';
import { recordKinds } from '../model/kinds.ts';

/** Whether an object has a number under each of some keys. */
function counts(value: unknown, keys: readonly string[]): boolean {
  const numbers = value as Readonly<Record<string, unknown>> | null | undefined;
  return typeof numbers === 'object' && keys.every((key) => typeof numbers?.[key] === 'number');
}

/**
 * Whether a folder holds a site that this project has built: its `data/build.json` is a summary as every build writes
 * it. False where the folder or the file is missing or cannot be read.
 */
export function isFinishedSite(folder: string): boolean {
  try {
    const { clock, records, texts } = JSON.parse(readFileSync(join(folder, 'data', 'build.json'), 'utf8'));
    return !Number.isNaN(Date.parse(clock)) && counts(records, recordKinds) && counts(texts, locales);
  } catch {
    return false;
  }
}
