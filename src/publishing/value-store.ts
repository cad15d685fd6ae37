import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../source/digest.ts';
import { writeWhole } from '../source/write-whole.ts';

/** How values become bytes, and bytes values. `unpack` may throw where bytes are damaged. */
export interface Packing<T> {
  pack: (value: T) => Uint8Array;
  unpack: (bytes: Buffer) => T;
}

/**
 * Values in files named by the digests of what they hold: what is kept twice shares one file, and what stays is not written
 * again.
 */
export interface ValueStore<T> {
  /** The value with a digest; undefined where it is not kept, or damaged. */
  read(digest: string): T | undefined;
  /** Keeps a value. @returns its digest */
  write(value: T): string;
  /** Removes all values but some. */
  removeOthers(digests: readonly string[]): void;
}

/** A store in a folder, which need not exist. */
export function valueStore<T extends object>(folder: string, { pack, unpack }: Packing<T>): ValueStore<T> {
  const digests = new WeakMap<T, string>();
  const values = new Map<string, T>();
  const note = (digest: string, value: T) => {
    digests.set(value, digest);
    values.set(digest, value);
  };
  return {
    read: (digest) => {
      const known = values.get(digest);
      if (known) return known;
      try {
        const bytes = readFileSync(join(folder, digest));
        if (sha256Of(bytes) !== digest) return undefined;
        const value = unpack(bytes);
        note(digest, value);
        return value;
      } catch {
        return undefined;
      }
    },
    write: (value) => {
      const known = digests.get(value);
      if (known !== undefined) return known;
      const bytes = pack(value);
      const digest = sha256Of(bytes);
      mkdirSync(folder, { recursive: true });
      writeWhole(join(folder, digest), bytes);
      note(digest, value);
      return digest;
    },
    removeOthers: (kept) => {
      for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name));
    },
  };
}
