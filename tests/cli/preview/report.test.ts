import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPreviewReport } from '../../../src/cli/preview/report.ts';
import { anArchiveFolder } from '../../builders.ts';
import { runTool } from '../run.ts';

const page = {
  number: 'MR-2022-014',
  title: 'A *bold* visit @all',
  addresses: { en: '/en/meetings/a/', hu: '/hu/talalkozok/a/' },
};
const nothing = { added: [], changed: [], removed: [], redirectsNeeded: [] };
const test = (name: string, status: string, message = '') => ({
  name: `/somewhere/tests/${name}.test.ts`,
  assertionResults: [{ fullName: `${name} holds`, status, failureMessages: [message] }],
});

describe('the report on a proposed change', () => {
  it('links to the changed pages of a preview, and shows nothing of their titles as Markdown', () => {
    const report = toPreviewReport({
      url: 'https://preview.example.org/record/',
      changes: { ...nothing, changed: [page], removed: [page] },
      checked: undefined,
      tested: undefined,
    });
    expect(report).toContain('The site is at <https://preview.example.org/record/>.');
    expect(report).toContain('A \\*bold\\* visit @\u200ball: [en](https://preview.example.org/record/en/meetings/a/)');
    expect(report).toContain('**Removed** (1)');
    expect(report).toContain('`/hu/talalkozok/a/`');
  });

  it('knows an address of a site below its host from one that is not', () => {
    const below = { ...page, addresses: { en: '/record/en/meetings/a(b)/' } };
    const report = toPreviewReport({
      url: 'https://preview.example.org/record/',
      changes: { ...nothing, added: [below] },
      checked: undefined,
      tested: undefined,
    });
    expect(report).toContain('[en](https://preview.example.org/record/en/meetings/a%28b%29/)');
  });

  it('has the results of check, accessibility and weight, and says what was not found out', () => {
    const report = toPreviewReport({
      url: undefined,
      changes: nothing,
      checked: {
        records: 3,
        errors: 1,
        problems: [{ file: 'a.yaml', line: 4, sentence: 'No `such` id.', severity: 'error' }],
      },
      tested: {
        testResults: [test('browser/accessibility', 'passed'), test('site/weight', 'failed', 'too heavy\nat x')],
      },
    });
    expect(report).toContain('No page of the record is added, changed or removed.');
    expect(report).toContain('3 records, 1 error among 1 findings:\n\n- error: `a.yaml:4` No \\`such\\` id.');
    expect(report).toContain('### Accessibility\n\n1 passed, 0 failed.');
    expect(report).toContain('### Weight\n\n0 passed, 1 failed.\n\n- site/weight holds: too heavy\n');
    const empty = toPreviewReport({ url: undefined, changes: undefined, checked: undefined, tested: undefined });
    expect(empty.match(/Not measured\.|Not checked\.|not compared/g)).toHaveLength(4);
  });

  it('stays short however much has changed', () => {
    const changed = Array.from({ length: 500 }, () => page);
    const report = toPreviewReport({
      url: undefined,
      changes: { ...nothing, changed },
      checked: undefined,
      tested: undefined,
    });
    expect(report).toContain('… and 470 more');
    expect(report.length).toBeLessThan(65_536);
  });

  it('is written from what the other commands print', () => {
    const folder = anArchiveFolder({ 'site.yaml': '' });
    const content = anArchiveFolder({ 'meetings/2022/a/facts.yaml': 'number: 1\n' });
    const checked = runTool(['check', '--json'], { CONTENT_DIR: content });
    const file = anArchiveFolder({ 'check.json': checked.stdout });
    const out = join(folder, 'report.md');
    expect(runTool(['preview-report', '--check', join(file, 'check.json'), '--out', out])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readFileSync(out, 'utf8')).toMatch(
      /### Check\n\n\d+ records, [1-9]\d* errors? among \d+ findings:\n\n- \w+: `\S+` \p{L}/u,
    );
  });

  it.each([
    [['--url', 'nowhere'], '“nowhere” is not the address of a site.'],
    [['--check', 'package.json'], 'package.json is not what npm run check -- --json writes.'],
    [['--tests', 'README.md'], 'README.md is not what vitest --reporter=json writes.'],
    [['--changes', 'nothing.json'], 'ENOENT'],
  ])('refuses %j in a sentence', (args, sentence) => {
    const { status, stderr } = runTool(['preview-report', ...args]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(stderr).not.toContain('    at ');
  });
});
