import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anArchiveFolder, writeInto } from '../builders.ts';
import { aFinishedFolder } from '../finished-folder.ts';
import { runTool } from './run.ts';

const page = 'a line of text\n'.repeat(100);

describe('compress', () => {
  it('puts copies beside the files of a site, of which verify thinks nothing bad, and keeps its list', () => {
    const site = aFinishedFolder({ 'index.html': page });
    const list = readFileSync(join(site, 'SHA256SUMS'), 'utf8');
    const { status, stdout, stderr } = runTool(['compress', '--dist', site]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 files with 0.0 MB have copies');
    for (const ending of ['br', 'zst', 'gz']) expect(existsSync(join(site, `index.html.${ending}`))).toBe(true);
    expect(readFileSync(join(site, 'SHA256SUMS'), 'utf8')).toBe(list);
    expect(runTool(['verify', site])).toMatchObject({ status: 0, stdout: 'All 5 files are as listed.\n' });
  });

  it('lets verify find a copy that was changed or that nobody has made', () => {
    const site = aFinishedFolder({ 'index.html': page });
    runTool(['compress', '--dist', site]);
    writeInto(site, 'index.html.br', 'changed');
    writeInto(site, 'data/build.json.gz', 'strange');
    const { status, stdout } = runTool(['verify', site]);
    expect(status).toBe(1);
    expect(stdout).toContain('index.html.br differs.\ndata/build.json.gz is not listed.');
  });

  it('says what it leaves as it is, and why, with exit code 1', () => {
    const site = aFinishedFolder({ 'index.html': page, 'en/index.html': page });
    writeInto(site, 'index.html.gz', 'by hand');
    writeInto(site, 'en/index.html', `${page}changed`);
    const { status, stdout } = runTool(['compress', '--dist', site]);
    expect(status).toBe(1);
    expect(stdout).toContain('index.html.gz was not made by this command and stays as it is');
    expect(stdout).toContain('en/index.html has changed since the build listed it, and gets no copies: build again.');
  });

  it.each([
    [['--quality', '12'], '--quality is a whole number from 1, the quickest, to 11, the smallest; it was “12”.'],
    [['--quality', ''], '--quality is a whole number'],
    [['--dist', '/nowhere'], 'There is no finished site in /nowhere: run npm run build first'],
    [['--quick'], "Unknown option '--quick'"],
  ])('refuses %j in a sentence', (args, sentence) => {
    const { status, stderr } = runTool(['compress', ...args], {}, anArchiveFolder({}));
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
