import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { circumstances, inALine, load } from './measure/circumstances.ts';
import { measureCorpus, nameOf, writeCorpus } from './measure/measure-corpus.ts';
import { orderFrom } from './measure/order.ts';
import { type Measured, report } from './measure/report.ts';
import { measurable, measurePeers } from './peers/measure-peers.ts';

const order = orderFrom(process.argv.slice(2));
if (typeof order === 'string') {
  console.error(order);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const where = circumstances(join(import.meta.dirname, '..'));
const results: Measured[] = [];

// Whatever ends the benchmark, what was measured until then is reported.
process.once('exit', () => {
  where.load.after = load();
  console.log(`${inALine(where)}; ${order.runs === 1 ? 'one run' : `medians of ${order.runs} runs`}`);
  for (const measured of results) console.log(`\n${report(measured)}`);
  if (order.json) writeFileSync(order.json, `${JSON.stringify({ ...where, runs: order.runs, results }, null, 2)}\n`);
  if (order.keep) console.error(`Content folders and sites were kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

for (const [index, corpus] of order.corpora.entries()) {
  const place = join(folder, String(index + 1));
  const measured: Measured = { name: nameOf(corpus), rounds: [], peers: [] };
  results.push(measured);
  await measureCorpus(corpus, place, order, measured);
  const chosen = measurable(order.peers, 'records' in corpus ? corpus.records : 0);
  if (chosen.length > 0) {
    writeCorpus(corpus, join(place, 'documents'));
    await measurePeers(chosen, join(place, 'documents'), join(place, 'peers'), measured.peers);
  }
  if (!order.keep) rmSync(place, { recursive: true, force: true });
}
