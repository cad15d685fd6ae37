import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setAsideCache } from './measure/build-cache.ts';
import { pageTable } from './measure/largest-pages.ts';
import { measureSize } from './measure/measure-size.ts';
import { type Row, table } from './measure/table.ts';

const project = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    skewed: { type: 'boolean', default: false },
  },
});
const sizes = values.records.split(',').map(Number);
const runs = Number(values.runs);
if (!sizes.every((size) => Number.isInteger(size) && size > 0) || !Number.isInteger(runs) || runs < 1) {
  console.error('Usage: npm exec node -- bench/build.ts [--records 100,1000,10000] [--runs 1] [--keep] [--skewed]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const cache = setAsideCache(project);
process.once('exit', () => {
  cache.restore();
  if (values.keep) console.log(`\nThe corpora and the built sites stay in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const rows: Row[] = [];
for (const records of sizes) {
  const row: Row = { records, rounds: [] };
  rows.push(row);
  const place = join(folder, String(records));
  for (let round = 0; round < runs; round++) {
    row.rounds.push(
      await measureSize({ project, folder: place, records, skewed: values.skewed, clearCache: cache.clear }),
    );
  }
  if (!values.keep) rmSync(place, { recursive: true, force: true });
}

const machine = `Node ${process.version}, ${process.platform}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
console.log(`${machine}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}\n\n${table(rows)}`);
for (const { records, rounds } of rows) {
  const pages = rounds.at(-1)?.pages;
  if (pages) console.log(`\n${records} records, the largest page of each kind:\n\n${pageTable(pages)}`);
  for (const { step, log } of rounds.flatMap(({ failures }) => failures)) {
    console.log(`\n${records} records: the ${step} failed.\n\n${log}`);
  }
}
