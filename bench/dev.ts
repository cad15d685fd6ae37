import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { openPage } from './measure/open-page.ts';
import { startPreview } from './measure/preview.ts';

const project = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: { records: { type: 'string', default: '1000' }, edits: { type: 'string', default: '9' } },
});
const records = Number(values.records);
const edits = Number(values.edits);
if (![records, edits].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('Usage: npm exec node -- bench/dev.ts [--records 1000] [--edits 9]');
  process.exit(2);
}

const content = mkdtempSync(join(tmpdir(), 'bench-dev-'));
process.once('exit', () => rmSync(content, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
generate({ records, out: content, seed: 1 });

const preview = await startPreview(project, content);
console.error(`The preview answers after ${preview.seconds.toFixed(1)} s.`);
const folders = globSync('meetings/*/*', { cwd: content }).sort();
const seconds: number[] = [];
for (let edit = 0; edit < edits; edit++) {
  const folder = folders[Math.floor(((edit + 0.5) * folders.length) / edits)] ?? '';
  const page = await openPage(preview.address, `/en/meetings/${folder.split(/[\\/]/).at(-1)}/`);
  const mark = `mark-${edit}`;
  const began = performance.now();
  appendFileSync(join(content, folder, 'en.mdx'), `\nThe sentence ${mark} was added.\n`);
  await page.shows(mark);
  seconds.push((performance.now() - began) / 1000);
  page.close();
}
preview.end();
seconds.sort((a, b) => a - b);
const at = (share: number) => (seconds[Math.round(share * (seconds.length - 1))] ?? 0).toFixed(2);
console.log(
  `${records} records: a saved edit shows after ${at(0.5)} s (median of ${edits}), ${at(0)} s to ${at(1)} s.`,
);
