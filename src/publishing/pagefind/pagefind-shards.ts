import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../archive/archive.ts';
import { locales } from '../../language/locales.ts';
import { type Shard, type ShardList, shardListFile } from '../../search/pagefind/shards.ts';
import { PagefindError } from './pagefind-error.ts';
import { isProgram, type ShardFile, unpackShard } from './shard-files.ts';
import type { ShardMade, ShardReply, ShardRequest } from './shard-process.ts';

/** Pagefind’s indexes in the making. */
export interface PagefindShards {
  /** All files, by their paths below the folder of Pagefind. @throws PagefindError */
  files(): Promise<ShardFile[]>;
  /** Ends the making, whose files are no longer wanted; afterwards nothing writes into the cache any more. */
  stop(): Promise<void>;
}

/** The shards of all languages, and the version of Pagefind that has made them. */
interface AllShards {
  version: string;
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
      if ('packed' in message) made.push(message);
      else if ('failure' in message) reject(new PagefindError(message.failure));
      else resolve({ version: message.version, made });
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

/** The files of all shards and their list. Pagefind’s program is in the first shard of a language alone. */
function filesOf({ version, made }: AllShards): ShardFile[] {
  const listed = (lang: string): Shard[] =>
    made.filter((shard) => shard.lang === lang).map(({ path, from, records }) => ({ path, from, records }));
  const list: ShardList = {
    version,
    shards: Object.fromEntries(locales.map((lang) => [lang, listed(lang)])),
  };
  const files = made.flatMap(({ lang, path: folder, packed }) =>
    unpackShard(Buffer.from(packed))
      .filter(({ path }) => folder === `${lang}/` || !isProgram(path))
      .map(({ path, content }) => ({ path: folder + path, content })),
  );
  return [{ path: shardListFile, content: Buffer.from(`${JSON.stringify(list)}\n`) }, ...files];
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
  child.send({ archive, code } satisfies ShardRequest);
  const kill = () => void child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  for (const handle of [child, child.channel, child.stderr as Socket | null]) handle?.unref();
  return {
    files: async () => {
      child.channel?.ref();
      return filesOf(await made);
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
