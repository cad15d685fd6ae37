import { readFileSync } from 'node:fs';
import { writeWhole } from '../../source/write-whole.ts';
import { siteAddress } from '../live-site.ts';
import { type Changes, type Checked, type Tested, toPreviewReport } from '../preview/report.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

const usage = 'Name the address of the preview, such as --url https://preview.example.org/.';

/** A file of JSON that another command has written. @throws Refusal where it lacks the field by which it is known */
function readJson<T>(file: string | undefined, field: keyof T & string, command: string): T | undefined {
  if (file === undefined) return undefined;
  const text = readFileSync(file, 'utf8');
  try {
    const value = JSON.parse(text) as T | null;
    if (value && Array.isArray(value[field])) return value;
  } catch {
    // As below: what is no JSON was not written by that command.
  }
  throw new Refusal(`${file} is not what ${command} writes.`);
}

/**
 * `preview-report [--url URL] [--changes FILE] [--check FILE] [--tests FILE] [--out FILE]`: joins what `changes --json`,
 * `check --json` and Vitest’s reporter `json` have written about a proposed change in one report, as Markdown. What is not
 * named is reported as not found out.
 */
export function previewReport(args: string[]): number {
  const { values } = readCommandLine('preview-report', args);
  const report = toPreviewReport({
    url: values.url ? siteAddress(values.url, usage).href : undefined,
    changes: readJson<Changes>(values.changes, 'added', 'npm run changes -- --json'),
    checked: readJson<Checked>(values.check, 'problems', 'npm run check -- --json'),
    tested: readJson<Tested>(values.tests, 'testResults', 'vitest --reporter=json'),
  });
  if (values.out === undefined) process.stdout.write(report);
  else writeWhole(values.out, report);
  return 0;
}
