/** A finished file; its path is relative to the folder of the shard. */
export interface ShardFile {
  path: string;
  content: Uint8Array;
}

/** Whether a file of a shard is of Pagefind’s program, which is the same in all shards of a language. */
export const isProgram = (path: string): boolean => /^(pagefind\.js|pagefind-worker\.js|wasm\..*)$/.test(path);

/** The files of a shard in one: a line of JSON that names them, and then their bytes. */
export function packShard(files: readonly ShardFile[]): Buffer {
  const list = files.map(({ path, content }) => [path, content.length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.map(({ content }) => content)]);
}

/** The files of a packed shard, which share its memory. */
export function unpackShard(packed: Buffer): ShardFile[] {
  let end = packed.indexOf('\n') + 1;
  const list = JSON.parse(packed.toString('utf8', 0, end)) as [path: string, size: number][];
  return list.map(([path, size]) => {
    const begin = end;
    end += size;
    return { path, content: packed.subarray(begin, end) };
  });
}
