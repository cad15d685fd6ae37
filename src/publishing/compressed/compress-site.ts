import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { contentType, isCompressible } from '../../site/content-types.ts';
import { type Encoding, encodingEndings, encodings } from '../../site/encodings.ts';
import { reportProgress } from '../../site/progress.ts';
import { checksumsName, copiesName, fromChecksums, toChecksums } from '../../source/checksums.ts';
import { sha256Of } from '../../source/digest.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { copyStore } from './copy-store.ts';
import { encode, encoderVersions } from './encode.ts';

/** What became of the copies of a site. */
export interface Compressed {
  /** How many files have copies, and the bytes of these files. */
  files: number;
  bytes: number;
  /** The bytes of all copies, by encoding. */
  sizes: Record<Encoding, number>;
  /** How many copies were compressed, taken from the cache, were there already, and were removed. */
  made: number;
  taken: number;
  left: number;
  removed: number;
  /** Paths at which something lies that this did not make; it stays as it is. */
  foreign: string[];
  /** Files that are not as the build has listed them; they get no copies. */
  altered: string[];
}

/** The site in hand: where it is, what was listed so far, and what will be. */
interface Run {
  folder: string;
  quality: number;
  store: ReturnType<typeof copyStore>;
  /** The digests of the site’s own files, and of the copies that an earlier run has listed. */
  listed: ReadonlyMap<string, string>;
  earlier: ReadonlyMap<string, string>;
  copies: Record<string, string>;
  outcome: Compressed;
}

function bytesAt(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
}

/** Where a copy is until it is whole. */
const unfinishedName = `${checksumsName}.unfinished`;

/** The copy of a file, from the cache or made now; null where it would save nothing. */
async function copyOf(run: Run, digest: string, bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array | null> {
  const key = `${digest} ${encoding} ${run.quality} ${encoderVersions[encoding]}`;
  const known = run.store.find(key);
  if (known !== undefined) {
    run.outcome.taken += 1;
    return known;
  }
  const made = (await encode(bytes, encoding, run.quality)) ?? null;
  run.store.keep(key, made);
  run.outcome.made += 1;
  return made;
}

/** Puts a copy beside its file, unless something lies there that an earlier run did not put there. */
function place(run: Run, path: string, copy: Uint8Array): boolean {
  const { folder, outcome, earlier, listed } = run;
  const [present, digest] = [bytesAt(folder, path), sha256Of(copy)];
  const found = present && sha256Of(present);
  // An attachment may well have such a name.
  if (listed.has(path)) return false;
  if (found !== undefined && found !== digest && earlier.get(path) !== found) {
    outcome.foreign.push(path);
    return false;
  }
  run.copies[path] = digest;
  if (found === digest) outcome.left += 1;
  else {
    // Listed first: an interruption leaves no copy that the next run would not know as its own.
    appendFileSync(join(folder, copiesName), toChecksums([[path, digest]]));
    writeFileSync(join(folder, unfinishedName), copy);
    renameSync(join(folder, unfinishedName), join(folder, path));
  }
  return true;
}

async function compressFile(run: Run, path: string, digest: string): Promise<void> {
  const { folder, outcome } = run;
  const bytes = bytesAt(folder, path);
  if (!bytes || sha256Of(bytes) !== digest) {
    outcome.altered.push(path);
    return;
  }
  let hasCopy = false;
  for (const encoding of encodings) {
    const copy = await copyOf(run, digest, bytes, encoding);
    if (!copy || !place(run, path + encodingEndings[encoding], copy)) continue;
    outcome.sizes[encoding] += copy.length;
    hasCopy = true;
  }
  if (!hasCopy) return;
  outcome.files += 1;
  outcome.bytes += bytes.length;
}

/** Removes the copies of an earlier run whose files are gone or have become others, where they are as that run left them. */
function removeStale({ folder, copies, earlier, listed, outcome }: Run): void {
  for (const [path, digest] of earlier) {
    if (Object.hasOwn(copies, path) || listed.has(path)) continue;
    const present = bytesAt(folder, path);
    if (!present || sha256Of(present) !== digest) continue;
    rmSync(join(folder, path));
    outcome.removed += 1;
  }
}

const nothingYet = (): Compressed => ({
  files: 0,
  bytes: 0,
  sizes: { br: 0, zstd: 0, gzip: 0 },
  made: 0,
  taken: 0,
  left: 0,
  removed: 0,
  foreign: [],
  altered: [],
});

/** The list of digests in a folder, empty where there is none. */
const listIn = (folder: string, name: string): Map<string, string> =>
  fromChecksums(bytesAt(folder, name)?.toString('utf8') ?? '') ?? new Map();

/** Whether a host would send a file compressed. `_headers` and `_redirects` are read by hosts alone. */
const isWorthwhile = (path: string): boolean => isCompressible(contentType(path)) && !/^_[^/]+$/.test(path);

/**
 * Puts compressed copies beside the files of a site, for hosts that send them as they are, and lists them in
 * `SHA256SUMS.compressed`. A file whose copies are in the cache is not compressed again.
 *
 * @param quality from 1, the quickest, to 11, the smallest
 */
export async function compressSite(folder: string, cache: string, quality: number): Promise<Compressed> {
  const listed = listIn(folder, checksumsName);
  const run: Run = {
    folder,
    quality,
    store: copyStore(cache),
    listed,
    earlier: listIn(folder, copiesName),
    copies: {},
    outcome: nothingYet(),
  };
  const waiting = [...listed].filter(([path]) => isWorthwhile(path));
  const total = waiting.length;
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await compressFile(run, ...next);
      reportProgress('compression', total - waiting.length, total);
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  removeStale(run);
  writeWhole(join(folder, copiesName), toChecksums(Object.entries(run.copies)));
  run.store.close();
  run.outcome.foreign.sort();
  run.outcome.altered.sort();
  return run.outcome;
}
