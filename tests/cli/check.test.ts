import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolderWithTwelveMistakes, twelveLines } from '../archive/twelve-mistakes.ts';
import { aHealthyFolder, anArchiveFolder, meeting, put } from '../builders.ts';
import { runTool } from './run.ts';

const check = (root: string, ...options: string[]) => runTool(['check', ...options], { CONTENT_DIR: root });

describe('check', () => {
  it('reports twelve mistakes in one run and fails', () => {
    const root = aFolderWithTwelveMistakes();
    const { status, stdout, stderr } = check(root);
    const here = relative(process.cwd(), root);
    expect(stdout.split('\n')).toEqual([
      ...twelveLines.map((line) => `${here}/${line}`),
      '6 records read: 12 errors, 0 notes.',
      '',
    ]);
    expect([status, stderr]).toEqual([1, '']);
  });

  it('gives the same to other programs as JSON', () => {
    const { status, stdout } = check(aFolderWithTwelveMistakes(), '--json');
    const { records, errors, notes, problems } = JSON.parse(stdout);
    expect({ status, records, errors, notes }).toEqual({ status: 1, records: 6, errors: 12, notes: 0 });
    expect(problems).toHaveLength(12);
    expect(problems[0]).toEqual({
      file: expect.stringMatching(/campaigns\/open-eyes\/campaign\.yaml$/),
      line: 7,
      column: 1,
      field: 'end',
      rule: 'record/end-after-start',
      severity: 'error',
      blocksPublishing: true,
      code: 'end-before-start',
      params: { start: '2022-12-08', end: '2022-03-31' },
      lang: 'en',
      sentence: 'The end, 2022-03-31, is before the start, 2022-12-08.',
      remedy: 'Correct the one that is wrong; leave out an end that is not known.',
      url: 'content/README.md#record-end-after-start',
    });
  });

  it.each([
    [['--lang', 'hu'], {}],
    [[], { LANG: 'hu_HU.UTF-8' }],
  ])('reports the common ones in Hungarian %#', (options, environment) => {
    const { stdout } = runTool(['check', ...options], { CONTENT_DIR: aFolderWithTwelveMistakes(), ...environment });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /campaign\.yaml:7:1 {2}record\/end-after-start {2}A vég \(2022-03-31\) korábbi, mint a kezdet \(2022-12-08\)\. {2}Javítsa/,
    );
    expect(lines.at(-1)).toBe('6 tétel beolvasva: 12 hiba, 0 megjegyzés.');
  });

  it('is content with a clean folder', () => {
    const { status, stdout, stderr } = check(aHealthyFolder());
    expect([status, stdout, stderr]).toEqual([0, '3 records read: no problems found.\n', '']);
  });

  it('refuses a picture that would end the build', () => {
    const root = aHealthyFolder({
      [`${meeting}/hall.jpg`]: 'x',
      [`${meeting}/en.mdx`]: put('(open-eyes)', '(hall.jpg)'),
    });
    const { status, stdout } = check(root);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/hall\.jpg:1:1 {2}record\/picture-unreadable {2}/)]);
  });

  it.each([
    ['reads again with what it has kept', () => anArchiveFolder({}), []],
    ['reads everything anew', () => anArchiveFolder({}), ['--no-cache']],
    ['cannot keep anything', () => '/dev/null', []],
    ['cannot read what is kept', () => anArchiveFolder({ 'roundtable/reading/x': '', 'roundtable/reading/y': '' }), []],
  ])('says the same where it %s', (_, aCache, options) => {
    const environment = { CONTENT_DIR: aFolderWithTwelveMistakes(), CACHE_DIR: aCache() };
    const first = runTool(['check'], environment);
    expect([first.status, first.stdout.split('\n').length]).toEqual([1, twelveLines.length + 2]);
    expect(runTool(['check', ...options], environment)).toEqual(first);
  });

  it('is content with an empty folder', () => {
    const { status, stdout } = check(anArchiveFolder({}));
    expect([status, stdout]).toEqual([0, '0 records read: no problems found.\n']);
  });

  it('is content with notes', () => {
    const { status, stdout } = check(
      aHealthyFolder({ 'site.yaml': put('contacts: { corrections: record@example.org, ', 'contacts: { ') }),
    );
    expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '3 records read: 0 errors, 1 note.']);
  });

  it('with --site reports only of what the site says about itself, and how much there is elsewhere', () => {
    const root = aHealthyFolder({
      'site.yaml': put(/contacts: .*\n/, 'contacts: { security: none }\n'),
      [`${meeting}/meeting.yaml`]: put('start: 2022-11-30', 'start: 2022-11-31'),
    });
    const { status, stdout } = check(root, '--site');
    const lines = stdout.trimEnd().split('\n');
    expect(
      lines.map((line) =>
        line
          .replace(/^.*site\.yaml/, 'site.yaml')
          .split('  ')
          .slice(0, 3),
      ),
    ).toEqual([
      ['site.yaml:3:1', 'site/contact', expect.stringMatching(/^Note: No contact for corrections/)],
      ['site.yaml:3:1', 'site/contact', expect.stringMatching(/^Note: No contact for the press/)],
      ['3 records read: 0 errors, 2 notes.'],
      ['1 more problem in other files. To see everything: npm run check.'],
    ]);
    expect(status).toBe(0);
  });
});

describe('the editor’s tool', () => {
  it.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'a folder that is not there',
      ['check'],
      { CONTENT_DIR: '/nowhere/content' },
      /^CONTENT_DIR: there is no folder \/nowhere\/content\. Name the folder that holds the content\.\n$/,
    ],
    [
      'an address that is none',
      ['check'],
      { SITE_URL: 'record' },
      /^SITE_URL: “record” is not the address of a site\./,
    ],
    ['a command that there is not', ['chekc'], {}, /^Name a command: build, .*\.\n$/],
    ['no command', [], {}, /^Name a command: build, .*\.\n$/],
    ['a word that every object knows', ['constructor'], {}, /^Name a command: build, .*\.\n$/],
    ['an option that there is not', ['check', '--jsn'], {}, /^Unknown option '--jsn'/],
    [
      'a language that there is not',
      ['check', '--lang', 'de'],
      {},
      /^There is no language “de”: write --lang en or --lang hu\.\n$/,
    ],
    ['two ways to narrow a report', ['check', '--site', '--changed'], {}, /^--site and --changed cannot be combined/],
    ['a word too many', ['check', 'everything'], {}, /^Unexpected argument 'everything'/],
  ])('answers %s with one sentence, exit code 1 and no stack trace', (_, args, environment, sentence) => {
    const { status, stdout, stderr } = runTool(args, environment);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
