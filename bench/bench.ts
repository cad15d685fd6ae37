import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { circumstances, inALine, load } from './measure/circumstances.ts';
import { type Corpus, measureCorpus, writeCorpus } from './measure/measure-corpus.ts';
import { type Measured, report } from './measure/report.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { peers } from './peers/peer.ts';

const usage =
  'Usage: npm run bench -- [--records 100,1000,10000] [--skewed] [--content DIR] [--runs 1] [--edits 50] [--peers all] [--json FILE] [--keep]';

const { values } = parseArgs({
  options: {
    records: { type: 'string' },
    skewed: { type: 'boolean', default: false },
    content: { type: 'string' },
    runs: { type: 'string', default: '1' },
    edits: { type: 'string', default: '0' },
    peers: { type: 'string', default: '' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = (values.records ?? (values.content ? '' : '100,1000')).split(',').filter(Boolean).map(Number);
const [runs, edits] = [Number(values.runs), Number(values.edits)];
const chosen = values.peers === 'all' ? Object.keys(peers) : values.peers.split(',').filter(Boolean);
const isCount = (number: number, least: number) => Number.isInteger(number) && number >= least;
if (!sizes.every((size) => isCount(size, 1)) || !isCount(runs, 1) || !isCount(edits, 0)) {
  console.error(usage);
  process.exit(2);
}
const unknown = chosen.filter((name) => !(name in peers));
if (unknown.length > 0) {
  console.error(
    `--peers: ${unknown.join(', ')} is none of ${Object.keys(peers).join(', ')}. Name some of these, or all.`,
  );
  process.exit(2);
}
if (values.content && !existsSync(values.content)) {
  console.error(`There is no folder ${values.content}. Name the content folder to measure after --content.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.once('exit', () => {
  if (values.keep) console.error(`Content folders and sites were kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const corpora: Corpus[] = [
  ...(values.content ? [{ content: values.content }] : []),
  ...sizes.map((records) => ({ records, skewed: values.skewed })),
];
const where = circumstances(join(import.meta.dirname, '..'));
const results: Measured[] = [];
for (const [index, corpus] of corpora.entries()) {
  const place = join(folder, String(index + 1));
  const measured = await measureCorpus(corpus, place, { runs, edits });
  results.push(measured);
  if ('records' in corpus && chosen.length > 0) {
    writeCorpus(corpus, join(place, 'documents'));
    measured.peers = await measurePeers(chosen, join(place, 'documents'), join(place, 'peers'), corpus.records);
  }
  console.log(`${report(measured)}\n`);
  if (!values.keep) rmSync(place, { recursive: true, force: true });
}
where.load.after = load();
console.log(`${inALine(where)}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ ...where, runs, results }, null, 2)}\n`);
