import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aHealthyFolder, campaign, edited, filesOf, meeting, put, writeInto } from '../builders.ts';
import { aRepository } from '../git.ts';
import { runTool } from './run.ts';

const check = (root: string, args: string[], environment = {}) =>
  runTool(['check', ...args], { CONTENT_DIR: root, ...environment });

const lines = (text: string) => text.trimEnd().split('\n');

const plain = filesOf('healthy');

describe('check --changed', () => {
  it('reports only what is wrong in the files of the change, and how much it leaves out', () => {
    const before = { [`${campaign}/campaign.yaml`]: put(/topics: .*/, 'topics: [nothing-such]') };
    const { path } = aRepository(edited(plain, before));
    writeInto(
      path,
      `${meeting}/meeting.yaml`,
      plain[`${meeting}/meeting.yaml`]?.replace('[police]\ntopics', '[polise]\ntopics') ?? '',
    );
    const { status, stdout } = check(path, ['--changed']);
    const [first = '', second = '', ...rest] = lines(stdout);
    expect(first).toContain('meeting.yaml:12:1  record/silent-edit');
    expect(second).toContain('meeting.yaml:12:16  record/known-id');
    expect(rest).toEqual([
      '3 records read: 2 errors, 0 notes.',
      'Compared with main: 1 file differs.',
      '1 more problem in other files. To see everything: npm run check.',
    ]);
    expect(status).toBe(1);
  });

  it('is content where nothing was changed, whatever is elsewhere', () => {
    const { path } = aRepository(edited(plain, { 'notes.txt': 'x' }));
    const { status, stdout } = check(path, ['--base', 'main']);
    expect([status, lines(stdout).slice(0, 2)]).toEqual([
      0,
      ['3 records read: no problems found.', 'Compared with main: 0 files differ.'],
    ]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'outside a repository',
      ['--changed'],
      /is not in a git repository, so there is nothing to compare it with\. .*\.\n$/,
    ],
    ['of a form that there is not', ['--format', 'xml'], /^There is no format “xml”: write --format terminal, .*\.\n$/],
  ])('answers %s with a sentence', (_, args, sentence) => {
    const { status, stdout, stderr } = check(aHealthyFolder(), args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });
});

describe('check on GitHub', () => {
  const root = () => aHealthyFolder({ [`${meeting}/meeting.yaml`]: put('[police]\ntopics', '[polise]\ntopics') });

  it('annotates by itself', () => {
    const folder = root();
    const here = relative(process.cwd(), folder);
    const { stdout } = check(folder, [], { GITHUB_ACTIONS: 'true' });
    const [first, ...rest] = lines(stdout);
    expect(first).toMatch(
      `::error file=${here}/${meeting}/meeting.yaml,line=12,col=16,title=record/known-id::Nothing has`,
    );
    expect(rest).toEqual(['3 records read: 1 error, 0 notes.']);
  });

  it('leads from an annotation to the rule, as it is in that commit', () => {
    const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/record', GITHUB_SHA: '0f3a' };
    const [first] = lines(check(root(), [], { GITHUB_ACTIONS: 'true', ...github }).stdout);
    expect(first).toMatch(
      /%0Ahttps:\/\/github\.com\/example\/record\/blob\/0f3a\/content\/README\.md#record-known-id$/,
    );
  });

  it('leaves JSON to those who ask for it', () => {
    const { stdout } = check(root(), ['--json'], { GITHUB_ACTIONS: 'true' });
    expect(JSON.parse(stdout)).toMatchObject({ records: 3, errors: 1, notes: 0 });
  });

  it('can be requested elsewhere', () => {
    expect(check(root(), ['--format', 'github']).stdout).toMatch(/^::error /);
  });
});

describe('check --fix', () => {
  it('corrects what has no meaning, reports it, and then checks', () => {
    const folder = aHealthyFolder({ 'topics.yaml': (text) => text.trimEnd(), 'people.yaml': (text) => text });
    check(folder, ['--fix']);
    writeInto(folder, 'topics.yaml', `${readFileSync(join(folder, 'topics.yaml'), 'utf8')}\n\n`);
    const { status, stdout } = check(folder, ['--fix']);
    const file = relative(process.cwd(), join(folder, 'topics.yaml'));
    expect([status, lines(stdout)]).toEqual([
      0,
      [`${file}  fixed: removed spaces at the ends of lines or of the file.`, '3 records read: no problems found.'],
    ]);
    expect(check(folder, ['--fix', '--json']).stderr).toBe('');
  });

  it('leaves what was not changed as it is where only a change is checked', () => {
    const { path } = aRepository(edited(plain, { 'topics.yaml': (text) => `${text}\n\n` }));
    const [topics, people] = ['topics.yaml', 'people.yaml'].map((file) => readFileSync(join(path, file), 'utf8'));
    writeInto(path, 'people.yaml', `${people}\n\n`);
    const { stdout } = check(path, ['--fix', '--changed']);
    const file = relative(process.cwd(), join(path, 'people.yaml'));
    expect(lines(stdout)[0]).toBe(`${file}  fixed: removed spaces at the ends of lines or of the file.`);
    expect(readFileSync(join(path, 'topics.yaml'), 'utf8')).toBe(topics);
    expect(readFileSync(join(path, 'people.yaml'), 'utf8')).toBe(people);
  });
});
