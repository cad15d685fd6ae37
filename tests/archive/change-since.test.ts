import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeSince } from '../../src/archive/change-since.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { call, campaign, type Edits, edited, filesOf, meeting, put, writeInto } from '../builders.ts';
import { aRepository } from '../git.ts';

const now = Temporal.Instant.from('2024-06-01T12:00:00Z');

/** What is reported about the edits of a branch, by file, line and rule, when main holds the healthy folder after others. */
async function judge(edits: Edits, before: Edits = {}) {
  const files = edited(filesOf('healthy'), before) as Record<string, string>;
  const { path } = aRepository(files);
  for (const [name, text] of Object.entries(edited(files, edits))) writeInto(path, name, text);
  for (const [name, text] of Object.entries(edits)) if (text === null) rmSync(join(path, name));
  const archive = createArchiveReader(path, undefined, () => now)();
  const { files: changed, problems } = await changeSince([path], 'main', archive, now);
  const below = (file: string) => relative(path, join(process.cwd(), file)).replaceAll('\\', '/');
  return { changed: [...changed].map(below), problems: problems.map((each) => ({ ...each, file: below(each.file) })) };
}

const rulesOf = async (edits: Edits, before: Edits = {}) =>
  (await judge(edits, before)).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const facts = `${meeting}/meeting.yaml`;
const noted = (text: string) => `${text}changes:\n  - { id: typo, at: 2024-05-02, kind: editorial }\n`;
const dated = put('status: published', 'status: published\nfirst-published: 2024-05-02');
const explained = (text: string) => text.replace('\n---\n', '\nchanges:\n  typo: A typing error was corrected.\n---\n');
const renamed = (to: string): Edits =>
  Object.fromEntries(
    ['meeting.yaml', 'en.mdx', 'hu.mdx'].flatMap((name) => [
      [`${meeting}/${name}`, null],
      [`meetings/2022/${to}/${name}`, filesOf('healthy')[`${meeting}/${name}`] ?? ''],
    ]),
  );

describe('a record that readers have seen is not changed silently', () => {
  it.each<[string, Edits, string]>([
    ['in a fact', { [facts]: put('2022-11-30', '2022-11-29') }, `${facts}:7 record/silent-edit`],
    [
      'in a word',
      { [`${meeting}/en.mdx`]: put(/title: .*/, 'title: Another') },
      `${meeting}/en.mdx:2 record/silent-edit`,
    ],
    [
      'in the text',
      { [`${meeting}/hu.mdx`]: (text) => `${text}\nMég egy bekezdés.\n` },
      `${meeting}/hu.mdx:13 record/silent-edit`,
    ],
    ['by taking a text away', { [`${meeting}/hu.mdx`]: null }, `${facts}:1 record/silent-edit`],
  ])('%s', async (_, edits, problem) => {
    expect(await rulesOf(edits)).toEqual([problem]);
  });

  it('and the remedy shows the line to add', async () => {
    const { problems } = await judge({
      [facts]: put('2022-11-30', '2022-11-29'),
      [`${meeting}/en.mdx`]: put(/title: .*/, 'title: Another'),
    });
    expect(problems).toMatchObject([{ severity: 'error', column: 1 }]);
    expect(problems.map((problem) => wordingOf(problem, 'en'))).toEqual([
      [
        'Readers have seen this record, but no new note in “changes” says that this changed: “start” and “title” in en.mdx.',
        'Add to meeting.yaml under changes: - { id: change-2024-06-01, at: 2024-06-01, kind: correction } and to en.mdx and hu.mdx under changes: “change-2024-06-01: What was changed.” The kind is correction, clarification or update; editorial if only the wording was improved or a typing error corrected.',
      ],
    ]);
  });

  it('and what was only added is called an update, at its line', async () => {
    const { problems } = await judge({
      [`${meeting}/hall.png`]: new Uint8Array(8),
      [`${meeting}/en.mdx`]: (text) => text.replace(/\n*$/, '\n\nSee [the hall](hall.png).\n'),
    });
    const [problem] = problems.filter(({ rule }) => rule === 'record/silent-edit');
    expect(problem).toMatchObject({ line: 13, params: { isUpdate: true } });
    expect(problem && wordingOf(problem, 'en')[1]).toContain('kind: update }');
  });

  it('and a changed paragraph is found by its line', async () => {
    const { problems } = await judge({ [`${meeting}/en.mdx`]: put('gave their report', 'gave no report') });
    expect(problems).toMatchObject([{ line: 11, params: { isUpdate: false } }]);
  });

  it('and a note of an earlier change is none of this one', async () => {
    const before = { [facts]: noted, [`${meeting}/en.mdx`]: explained, [`${meeting}/hu.mdx`]: explained };
    expect(await rulesOf({ [facts]: put('2022-11-30', '2022-11-29') }, before)).toEqual([
      `${facts}:7 record/silent-edit`,
    ]);
  });

  it('and a scheduled one counts as seen from its day on', async () => {
    const scheduled = (day: string) => ({
      [facts]: put('status: published', `status: published\nfirst-published: ${day}`),
    });
    const edit = { [facts]: put('2022-11-30', '2022-11-29') };
    expect(await rulesOf(edit, scheduled('2024-06-01'))).toEqual([`${facts}:8 record/silent-edit`]);
    expect(await rulesOf(edit, scheduled('2024-06-02'))).toEqual([]);
  });

  it('also where it was renamed at the same time', async () => {
    const edits = renamed('autumn-sessions');
    const path = 'meetings/2022/autumn-sessions/meeting.yaml';
    const moved = {
      ...edits,
      [path]: String(edits[path]).replace('2022-11-30', '2022-11-29'),
      'redirects.yaml': '- { from: autumn-session, to: autumn-sessions }\n',
    };
    expect(await rulesOf(moved)).toEqual([`${path}:7 record/silent-edit`]);
  });
});

describe('nothing is reported', () => {
  const edit = put('2022-11-30', '2022-11-29');
  it.each<[string, Edits, Edits?]>([
    [
      'where a note says what changed',
      { [facts]: (text) => noted(edit(text)), [`${meeting}/en.mdx`]: explained, [`${meeting}/hu.mdx`]: explained },
    ],
    [
      'of layout: order, quotation marks, comments',
      { [facts]: put('number: MR-2022-001\nstatus: published', 'status: published # seen\nnumber: "MR-2022-001"') },
    ],
    [
      'of lines that are broken elsewhere',
      { [`${meeting}/en.mdx`]: (text) => text.replace(/(\n---\n[\s\S]*?\w) (\w)/, '$1\n$2') },
    ],
    [
      'of a fingerprint that a command wrote',
      { [`${meeting}/hu.mdx`]: put('\n---\n', '\nfollows: 0123456789ab\n---\n') },
    ],
    ['of a draft', { [facts]: edit }, { [facts]: put('published', 'draft') }],
    [
      'of a new record',
      { 'campaigns/new/campaign.yaml': dated(filesOf('healthy')[`${campaign}/campaign.yaml`] ?? '') },
    ],
    [
      'of a translation that comes later',
      { [`${meeting}/hu.mdx`]: filesOf('healthy')[`${meeting}/hu.mdx`] ?? '' },
      { [`${meeting}/hu.mdx`]: null },
    ],
    [
      'of a translation that is awaited no longer',
      { [facts]: (text) => text, [`${meeting}/hu.mdx`]: filesOf('healthy')[`${meeting}/hu.mdx`] ?? '' },
      { [facts]: put('original: en', 'original: en\ntranslation: pending'), [`${meeting}/hu.mdx`]: null },
    ],
    [
      'of a removal',
      {
        [facts]: 'number: MR-2022-001\nstatus: removed\nremoved: { at: 2024-06-01, reason: { en: x, hu: x } }\n',
        [`${meeting}/en.mdx`]: null,
        [`${meeting}/hu.mdx`]: null,
      },
    ],
    [
      'of a source of which an archived copy is named',
      {
        [facts]: put(
          'language: en, read',
          'language: en, archived: { url: "https://archive.example.org/a", at: 2024-05-03 }, read',
        ),
      },
    ],
    ['of a source that was read again', { [facts]: put(/read: .*/, 'read: 2024-05-30') }],
    [
      'of a renaming with a redirect',
      { ...renamed('autumn-sessions'), 'redirects.yaml': '- { from: autumn-session, to: autumn-sessions }\n' },
    ],
    ['of facts that cannot be read, since that is reported already', { [facts]: 'status: [' }],
    ['of reference entries', { 'people.yaml': (text) => text.replace('given:', 'given: Dr.') }],
  ])('%s', async (_, edits, before) => {
    expect(await rulesOf(edits, before)).toEqual([]);
  });
});

describe('a record that readers have seen', () => {
  it('keeps its number', async () => {
    expect(await rulesOf({ [facts]: put(/number: .*/, 'number: MR-2022-009') })).toEqual([
      `${facts}:1 record/number-kept`,
    ]);
  });

  it('does not become a draft again', async () => {
    expect(await rulesOf({ [facts]: put('published', 'draft') })).toEqual([`${facts}:2 record/still-there`]);
  });

  it('does not vanish, be it by another name or for good', async () => {
    const { problems } = await judge(renamed('autumn-sessions'));
    expect(problems).toMatchObject([
      {
        file: facts,
        line: 1,
        rule: 'record/still-there',
        code: 'vanished-record',
      },
    ]);
    expect(problems.map((problem) => wordingOf(problem, 'en'))).toEqual([
      [
        'Readers have seen “autumn-session”, but its addresses now lead nowhere.',
        'Add to redirects.yaml: - { from: autumn-session, to: autumn-sessions }.',
      ],
    ]);
  });

  it('is not changed by a new file under the name of an attachment', async () => {
    const attached = {
      [facts]: (text: string) => `${text}attachments:\n  - { id: minutes-file, file: minutes.txt }\n`,
      [`${meeting}/minutes.txt`]: 'one',
    };
    const { problems } = await judge({ [`${meeting}/minutes.txt`]: 'two' }, attached);
    expect(problems.map((problem) => wordingOf(problem, 'en')[0])).toEqual([
      'Readers have seen this record, but no new note in “changes” says that this changed: the file minutes.txt.',
    ]);
  });
});

describe('a record that a change publishes', () => {
  const draft = { [facts]: put('status: published', 'status: draft') };
  const added = (edit: (text: string) => string): Edits =>
    Object.fromEntries(
      ['meeting.yaml', 'en.mdx', 'hu.mdx'].map((name) => {
        const text = filesOf('healthy')[`${meeting}/${name}`] ?? '';
        return [`meetings/2022/winter-session/${name}`, edit(text.replace('MR-2022-001', 'MR-2022-002'))];
      }),
    );

  it('says since when it is, be it new or a draft until now', async () => {
    const undated = await rulesOf({ [facts]: put('status: draft', 'status: published') }, draft);
    expect(undated).toEqual([`${facts}:2 record/publication-dated`]);
    expect(await rulesOf({ [facts]: () => dated(filesOf('healthy')[facts] ?? '') }, draft)).toEqual([]);
    const { problems } = await judge(added(String));
    expect(problems).toMatchObject([{ severity: 'error', code: 'missing-first-published' }]);
  });

  it('need not, where readers have seen it before or it is a draft', async () => {
    expect(await rulesOf({ [facts]: (text) => `${text}# a comment\n` })).toEqual([]);
    expect(await rulesOf(added((text) => text.replace('status: published', 'status: draft')))).toEqual([]);
  });
});

it('names the files that differ, new and deleted ones included', async () => {
  const edits = {
    [`${campaign}/en.mdx`]: (text: string) => `${text}\nMore.\n`,
    [`${call}/hu.mdx`]: null,
    'redirects.yaml': '',
  };
  expect((await judge(edits)).changed).toEqual([`${campaign}/en.mdx`, `${call}/hu.mdx`, 'redirects.yaml']);
});
