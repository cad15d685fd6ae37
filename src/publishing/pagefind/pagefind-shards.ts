import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../archive/archive.ts';
import { locales } from '../../language/locales.ts';
import { type Shard, type ShardList, shardListFile } from '../../search/pagefind/shards.ts';
import { PagefindError } from './pagefind-error.ts';
import { isProgram, type ShardFile, unpackShard } from './shard-files.ts';
import type { ShardMade, ShardReply, ShardRequest, ShardsMade } from './shard-process.ts';
import { type ShardStore, shardStore } from './shard-store.ts';

/** A shard that is made. Paths are under the folder of Pagefind. */
export interface MadeShard {
  path: string;
  /** By which it is known: of the same key, the same files. */
  key: string;
  files(): ShardFile[];
}

/** Pagefind’s indexes. */
export interface PagefindIndexes {
  shards: MadeShard[];
  /** The file that lists them. */
  list: ShardFile;
}

/** Pagefind’s indexes in the making. */
export interface PagefindShards {
  /** Waits until the texts are handed over: while this process is busy, the other gets nothing. */
  begun(): Promise<void>;
  /** @throws PagefindError */
  made(): Promise<PagefindIndexes>;
  /** Ends the making, whose files are no longer wanted; afterwards nothing writes into the cache any more. */
  stop(): Promise<void>;
}

/** The shards of all languages, and what holds for all of them. */
interface AllShards extends ShardsMade {
  made: ShardMade[];
}

/** The shards as they come from the process, once all are there. */
function shardsFrom(child: ChildProcess): Promise<AllShards> {
  return new Promise((resolve, reject) => {
    const made: ShardMade[] = [];
    let complaint = '';
    child.stderr?.on('data', (text) => {
      complaint += text;
    });
    child.on('message', (message: ShardReply) => {
      if ('key' in message) made.push(message);
      else if ('failure' in message) reject(new PagefindError(message.failure));
      else resolve({ ...message, made });
    });
    // The process may be reported to have ended before its last message is read; the channel is closed after that.
    Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(
      ([[code, signal]]) => {
        const [line] = complaint.split('\n').filter((each) => each.trim() !== '');
        reject(new PagefindError(line ?? `its process ended early (${signal ?? `code ${code}`})`));
      },
      ({ message }) => reject(new PagefindError(message)),
    );
  });
}

/** The files of a shard. Pagefind’s program is in the first shard of a language alone. @throws PagefindError */
function filesOf({ lang, path: folder, key, packed }: ShardMade, store: ShardStore): ShardFile[] {
  const bytes = packed ? Buffer.from(packed) : store.get(key);
  if (!bytes) throw new PagefindError('a part of it has vanished from the cache meanwhile');
  return unpackShard(bytes)
    .filter(({ path }) => folder === `${lang}/` || !isProgram(path))
    .map(({ path, content }) => ({ path: folder + path, content }));
}

/** The shards as a site has them, and their list. */
function indexesOf({ version, folder, made }: AllShards): PagefindIndexes {
  const listed = (lang: string): Shard[] =>
    made.filter((shard) => shard.lang === lang).map(({ path, from, records }) => ({ path, from, records }));
  const list: ShardList = {
    version,
    shards: Object.fromEntries(locales.map((lang) => [lang, listed(lang)])),
  };
  const store = shardStore(folder);
  return {
    shards: made.map((shard) => ({ path: shard.path, key: shard.key, files: () => filesOf(shard, store) })),
    list: { path: shardListFile, content: Buffer.from(`${JSON.stringify(list)}\n`) },
  };
}

/** The files of all shards, and their list. @throws PagefindError */
export async function pagefindFiles(pagefind: PagefindShards): Promise<ShardFile[]> {
  const { shards, list } = await pagefind.made();
  return [list, ...shards.flatMap((shard) => shard.files())];
}

/**
 * Begins to index the texts of an archive with Pagefind, in a process of its own. Nothing waits for it before its files
 * are asked for, and it keeps no process from ending.
 *
 * @param code of the code that makes the texts (code-key.ts), for a build: the cache then keeps the shards of this archive
 *   only. Without it nothing is assumed of earlier builds.
 */
export function startPagefind(archive: Archive, code?: string): PagefindShards {
  const program = fileURLToPath(new URL('./shard-process.ts', import.meta.url));
  const child = fork(program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const made = shardsFrom(child);
  // A failure is reported by whoever waits for the files.
  made.catch(() => undefined);
  // An error is that of a process that has ended.
  const begun = new Promise<void>((resolve) => {
    child.send({ archive, code } satisfies ShardRequest, () => resolve());
  });
  const kill = () => void child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  for (const handle of [child, child.channel, child.stderr as Socket | null]) handle?.unref();
  return {
    begun: () => begun,
    made: async () => {
      child.channel?.ref();
      return indexesOf(await made);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}
