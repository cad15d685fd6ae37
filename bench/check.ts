import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { run } from './measure/run.ts';

const project = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '3' },
    skewed: { type: 'boolean', default: false },
  },
});
const sizes = values.records.split(',').map(Number);
const runs = Number(values.runs);
if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('Usage: npm exec node -- bench/check.ts [--records 1000,10000] [--runs 3] [--skewed]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const content = join(folder, 'content');
const cache = join(folder, 'cache');

/** The seconds that a check takes, as a whole process. */
async function check(): Promise<number> {
  const { ok, seconds, log } = await run({
    program: 'node',
    args: ['src/cli/main.ts', 'check'],
    folder: project,
    environment: { CONTENT_DIR: content, CACHE_DIR: cache },
  });
  if (!ok) throw new Error(log);
  return seconds;
}

const inSeconds = (all: readonly number[]) =>
  (all.toSorted((a, b) => a - b)[(all.length - 1) >> 1] ?? Number.NaN).toFixed(1);

const load = loadavg()[0]?.toFixed(1);
console.log(`Node ${process.version}, ${availableParallelism()} threads, load average ${load} at the start\n`);
console.log('| Records | Without cache, s | Nothing changed, s | One text changed, s |');
console.log('| ------: | ---------------: | -----------------: | ------------------: |');
for (const records of sizes) {
  rmSync(content, { recursive: true, force: true });
  generate({ records, out: content, seed: 1, skewed: values.skewed });
  // Files that have changed within two seconds are compared by what they hold, which is not what is measured.
  await setTimeout(2500);
  const texts = globSync('meetings/*/*/en.mdx', { cwd: content }).sort();
  const measured: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < runs; round++) {
    rmSync(cache, { recursive: true, force: true });
    measured[0].push(await check());
    measured[1].push(await check());
    appendFileSync(join(content, texts[round] ?? ''), '\nOne more sentence.\n');
    measured[2].push(await check());
  }
  console.log(`| ${records} | ${measured.map(inSeconds).join(' | ')} |`);
}
