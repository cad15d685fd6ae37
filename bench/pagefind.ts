import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { createArchiveReader } from '../src/archive/read-archive.ts';
import { shownArchive } from '../src/archive/shown-archive.ts';
import { locales } from '../src/language/locales.ts';
import { indexShard } from '../src/publishing/pagefind/index-shard.ts';
import { isProgram } from '../src/publishing/pagefind/shard-files.ts';
import { textsOf } from '../src/publishing/pagefind/shard-texts.ts';
import { recordGraphOf } from '../src/queries/record-graph.ts';
import { divideIntoShards } from '../src/search/pagefind/shards.ts';
import { clock } from '../src/site/settings.ts';
import { hasText } from '../src/views/search/search-record.ts';

/** Ticks of the processor’s clock in a second, as Linux counts them for `/proc`. */
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The seconds of CPU that Pagefind’s backend, a child of this process, has taken, and the most memory that it held, in MB. */
function backend(): { cpu: number; memory: number } {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  let [cpu, memory] = [0, 0];
  for (const pid of children) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    cpu += (Number(fields[11]) + Number(fields[12])) / ticks;
    memory += Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  }
  return { cpu, memory };
}

const { values } = parseArgs({ options: { content: { type: 'string' }, most: { type: 'string', default: '1000' } } });
if (!values.content) {
  console.error('Usage: npm exec node -- bench/pagefind.ts --content FOLDER [--most 1000]');
  process.exit(2);
}
const graph = recordGraphOf(shownArchive(createArchiveReader(values.content)(), clock()));
console.log('| Shards | CPU of the backend, s | Its memory, MB | Files, MB |\n| -----: | -----: | -----: | -----: |');
for (const most of [Number.MAX_SAFE_INTEGER, Number(values.most)]) {
  let [shards, bytes] = [0, 0];
  for (const lang of locales) {
    const records = graph.records.filter((record) => hasText(record, lang));
    for (const { path: folder, items } of divideIntoShards(lang, records, ({ facts }) => facts.number, most)) {
      const files = await indexShard(lang, textsOf(graph, items, lang));
      shards += 1;
      for (const { path, content } of files) if (folder === `${lang}/` || !isProgram(path)) bytes += content.length;
    }
  }
  const { cpu, memory } = backend();
  await close();
  console.log(`| ${shards} | ${cpu.toFixed(1)} | ${memory.toFixed(0)} | ${(bytes / 1e6).toFixed(1)} |`);
}
