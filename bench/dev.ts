import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { measurePreview } from './measure/measure-preview.ts';
import { previewReport } from './measure/report.ts';

const project = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { records: { type: 'string', default: '1000' }, edits: { type: 'string', default: '9' } },
});
const records = Number(values.records);
const edits = Number(values.edits);
if (![records, edits].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('Usage: npm run bench:dev -- [--records 1000] [--edits 9]');
  process.exit(2);
}

const content = mkdtempSync(join(tmpdir(), 'bench-dev-'));
process.once('exit', () => rmSync(content, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

generate({ records, out: content, seed: 1 });
console.log(`${records} records. ${previewReport(await measurePreview(project, content, edits))}`);
