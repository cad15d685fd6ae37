import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { aHealthyFolder, call, campaign, meeting, put, writeInto } from '../builders.ts';
import { runTool } from './run.ts';

const translate = (root: string, ...args: string[]) => runTool(['translate', ...args], { CONTENT_DIR: root });

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

const fingerprintOf = (root: string, id: string) =>
  createArchiveReader(root)().records.find((record) => record.id === id)?.fingerprint;

/** Changes one passage of a file. */
function edit(root: string, path: string, from: string, to: string): void {
  writeInto(root, path, put(from, to)(read(root, path)));
}

describe('translate', () => {
  it('lists what is missing, stale and not compared, and what to do', () => {
    const root = aHealthyFolder({ [`${call}/hu.mdx`]: null });
    translate(root, '--done', 'autumn-session');
    edit(root, `${meeting}/en.mdx`, 'A campaign begins', 'Two campaigns begin');
    const { status, stdout } = translate(root);
    expect(status).toBe(0);
    expect(stdout.replaceAll(/ \S*\/(?=meetings|campaigns|funding-calls)/g, ' ').split('\n')).toEqual([
      `FC-2024-001  hu  missing  ${call}`,
      '  The Hungarian text is missing: npm run translate -- shelter-call starts it.',
      `MR-2022-001  hu  stale  ${meeting}`,
      '  The original has changed since: npm run translate -- autumn-session shows what has changed.',
      `CP-2022-001  en  not compared  ${campaign}`,
      '  Compare the texts: npm run translate -- open-eyes shows both; then npm run translate -- --done open-eyes.',
      '3 records: 1 missing, 1 stale, 1 not compared.',
      '',
    ]);
    expect(JSON.parse(translate(root, '--json').stdout)[1]).toEqual({
      id: 'autumn-session',
      number: 'MR-2022-001',
      title: 'The council looks back on the year',
      original: 'en',
      lang: 'hu',
      state: 'stale',
      folder: expect.stringMatching(/meetings\/2022\/autumn-session$/),
    });
  });

  it('confirms all texts at once, one line in each file, and then has nothing to report', () => {
    const root = aHealthyFolder({ [`${call}/hu.mdx`]: null });
    const before = read(root, `${meeting}/hu.mdx`);
    const { status, stdout, stderr } = translate(root, '--done', '--all');
    expect([status, stdout.trimEnd().split('\n').at(-1), stderr]).toEqual([0, '2 confirmed, 0 already confirmed.', '']);
    expect(read(root, `${meeting}/hu.mdx`)).toBe(
      put('\nagenda:', `\nfollows: ${fingerprintOf(root, 'autumn-session')}\nagenda:`)(before),
    );
    expect(read(root, `${campaign}/en.mdx`)).toContain(`\nfollows: ${fingerprintOf(root, 'open-eyes')}\n`);
    expect(read(root, `${campaign}/hu.mdx`)).not.toContain('follows');
    expect(translate(root, '--done', '--all').stdout).toBe('0 confirmed, 2 already confirmed.\n');
    expect(translate(root).stdout).toMatch(
      /^FC-2024-001 {2}hu {2}missing .*\n.*\n3 records: 1 missing, 0 stale, 0 not compared\.\n$/,
    );
    expect(runTool(['check'], { CONTENT_DIR: root }).stdout).not.toContain('translation-stale');
  });

  it.each([
    ['its folder', (root: string) => join(root, meeting)],
    ['a file in it', (root: string) => join(root, meeting, 'hu.mdx')],
    ['its path in the content folder', () => `${meeting}/`],
    ['its number', () => 'mr-2022-001'],
  ])('knows a record by %s', (_, name) => {
    const root = aHealthyFolder();
    expect(translate(root, '--done', name(root)).stdout).toMatch(
      /autumn-session\/hu\.mdx {2}follows: [0-9a-f]{12}\n1 confirmed/,
    );
  });

  it('begins a missing text with the original as comments, and never writes over one', () => {
    const root = aHealthyFolder({ [`${meeting}/hu.mdx`]: null });
    const { status, stdout } = translate(root, 'autumn-session');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^Started: .*autumn-session\/hu\.mdx, with the original/),
    ]);
    expect(read(root, `${meeting}/hu.mdx`).split('\n')).toEqual([
      '---',
      expect.stringMatching(/^# .*en\.mdx/),
      '# The council looks back on the year',
      'title:',
      '# The council met on 30 November 2022.',
      'summary:',
      '# People from several offices met. They spoke about what the police see.',
      'plain-summary:',
      'agenda:',
      '  # What the police see',
      '  yearly-report:',
      '  # A campaign begins',
      '  campaign:',
      'figures:',
      '  # people trained',
      '  people-trained:',
      '#',
      expect.stringMatching(/^# /),
      '#',
      '# The [police](police) gave their report. [A campaign](open-eyes) began.',
      '---',
      '',
    ]);
    const { stdout: report } = runTool(['check'], { CONTENT_DIR: root });
    expect(report).toContain('The Hungarian title is missing.');
    expect(report).not.toContain('yaml/syntax');
    const begun = read(root, `${meeting}/hu.mdx`);
    translate(root, 'autumn-session');
    expect(read(root, `${meeting}/hu.mdx`)).toBe(begun);
  });

  it('shows what has changed since, with the former wording from git and the translation beside it', () => {
    const root = aHealthyFolder();
    translate(root, '--done', '--all');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
    edit(root, `${meeting}/en.mdx`, 'A campaign begins', 'Two campaigns begin');
    expect(translate(root, 'autumn-session').stdout.split('\n').slice(1)).toEqual([
      '',
      'agenda: campaign',
      '  was:  A campaign begins',
      '  en:   Two campaigns begin',
      '  hu:   Kampány indul',
      '',
      expect.stringMatching(/has the same meaning as the original: npm run translate -- --done autumn-session$/),
      '',
    ]);
  });

  it('shows both texts where no former wording is known', () => {
    const { stdout } = translate(aHealthyFolder(), 'autumn-session');
    expect(stdout).toContain(
      'title\n  en:   The council looks back on the year\n  hu:   A tanács visszatekintett az évre\n',
    );
    expect(stdout).toContain('paragraph 1\n  en:   The [police](police) gave');
  });

  it.each<[string, string[], RegExp]>([
    [
      'a record that there is not',
      ['autum-session'],
      /^There is no record “autum-session” .* Did you mean “autumn-session”\?$/,
    ],
    ['a text that is not there', ['--done', 'shelter-call'], /^FC-2024-001 has no Hungarian text yet: /],
    ['a text with a mistake', ['--done', 'open-eyes'], /campaigns\/open-eyes\/en\.mdx:\d+: .* Correct this first: /],
    ['nothing named', ['--done'], /^Name the translation that is done: /],
    ['all of nothing', ['--all'], /^--all is used with --done: /],
    ['all and one', ['--done', '--all', 'open-eyes'], /^Name records or write --all, not both\.$/],
  ])('refuses %s in one sentence', (_, args, sentence) => {
    const root = aHealthyFolder({
      [`${call}/hu.mdx`]: null,
      [`${campaign}/en.mdx`]: put('posters: The weeks', 'poster: The weeks'),
    });
    const { status, stderr } = translate(root, ...args);
    expect(status).toBe(1);
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
