import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPublishable } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import {
  aHealthyFolder,
  anArchiveFolder,
  call,
  edited,
  filesOf,
  meeting,
  problemsAfter,
  problemsOf,
  put,
  writeInto,
} from '../builders.ts';
import { aFolderWithTwelveMistakes, twelveSentences } from './twelve-mistakes.ts';

const facts = `${meeting}/meeting.yaml`;
const en = `${meeting}/en.mdx`;

describe('a content folder in which nothing is wrong', () => {
  it('is silent', () => {
    expect(problemsOf(aHealthyFolder())).toEqual([]);
  });

  it('is read whole', () => {
    const { records, tombstones, entries, pages, site } = createArchiveReader(aHealthyFolder())();
    expect(records.map(({ kind, id }) => [kind, id])).toEqual([
      ['meeting', 'autumn-session'],
      ['campaign', 'open-eyes'],
      ['funding-call', 'shelter-call'],
    ]);
    expect(records.map(({ texts }) => [texts.en?.words.title, texts.hu?.words.title])).toEqual([
      ['The council looks back on the year', 'A tanács visszatekintett az évre'],
      ['Open eyes', 'Nyitott szemmel'],
      ['Money for shelters', 'Támogatás védett szállásokra'],
    ]);
    expect(tombstones).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual([
      'council',
      'ministry',
      'police',
      'shelter-network',
      'anna-kiss',
      'prevention',
      'shelter',
      'safety-fund',
      'yearly-report-2021',
      'budapest',
      'town-hall',
      'referral',
    ]);
    expect(pages.map(({ id, lang }) => [id, lang])).toEqual([
      ['about', 'en'],
      ['about', 'hu'],
    ]);
    expect(site?.name.en).toBe('A Public Record');
  });

  it('is the same with Windows line ends, digests included', () => {
    const files = filesOf('healthy');
    const crlf = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    const [unix, windows] = [anArchiveFolder(files), anArchiveFolder(crlf)].map((root) => createArchiveReader(root)());
    expect(windows?.problems).toEqual([]);
    expect(windows?.records.map(({ digest }) => digest)).toEqual(unix?.records.map(({ digest }) => digest));
    expect(windows?.records.map(({ facts }) => facts)).toEqual(unix?.records.map(({ facts }) => facts));
  });

  it('is the same with byte order marks', () => {
    const files = Object.entries(filesOf('healthy')).map(([path, text]) => [path, `\uFEFF${text}`]);
    expect(problemsOf(anArchiveFolder(Object.fromEntries(files)))).toEqual([]);
  });

  it('may be empty', () => {
    const archive = createArchiveReader(anArchiveFolder({}))();
    expect(archive).toEqual({
      records: [],
      tombstones: [],
      entries: [],
      pages: [],
      redirects: [],
      site: undefined,
      problems: [],
    });
    expect(isPublishable(archive)).toBe(true);
  });

  it('may hold empty reference files, hidden files, a README and licences', () => {
    const extra = { 'README.md': 'x', LICENSE: 'x', 'SOURCES.md': 'x', '.gitkeep': '', 'pages/.draft.mdx': 'x' };
    expect(problemsOf(anArchiveFolder({ ...extra, 'organisations.yaml': '', 'people.yaml': '# none yet\n' }))).toEqual(
      [],
    );
  });

  it('may be named by a path from here or from the root', () => {
    const here = createArchiveReader('tests/fixtures/healthy')();
    const there = createArchiveReader(join(process.cwd(), 'tests/fixtures/healthy'))();
    expect(here).toEqual(there);
    expect(here.problems).toEqual([]);
  });
});

describe('a content folder with mistakes', () => {
  it('reports twelve mistakes in twelve files at once, each once and at its position', () => {
    expect(problemsOf(aFolderWithTwelveMistakes())).toEqual(twelveSentences);
  });

  it('reports many mistakes of one record at once', () => {
    const problems = problemsAfter({
      [facts]: (text) =>
        [
          ['MR-2022-001', 'MR-22-1'],
          ['status: published', 'status: publish'],
          ['mode: in-person', 'mod: in-person'],
          ['start: 2022-11-30', 'start: 30.11.2022'],
          ['places: [town-hall]', 'places: [city-hall]'],
          ['[national-coordinator]', '[minister]'],
          ['participants: [police]', 'participants: [Police, fire-brigade]'],
          ['topics: [prevention]', 'topics: prevention'],
          ['source: minutes', 'source: minuts'],
          [', read: 2026-11-22', ''],
        ].reduce((at, [from = '', to = '']) => put(from, to)(at), text),
      [en]: put('  campaign: A campaign begins\n', ''),
      [`${meeting}/hu.mdx`]: put('A [rendőrség](police)', 'A [rendőrség](polic) {1 + 1}'),
    });
    expect(
      problems.map((line) =>
        line
          .slice(meeting.length + 1)
          .split('  ', 2)
          .join(' '),
      ),
    ).toEqual([
      'en.mdx:5:1 words/matches-facts',
      'hu.mdx:11:3 words/link-target',
      'hu.mdx:11:22 prose/expression',
      'meeting.yaml:1:1 meeting/wrong-value',
      'meeting.yaml:2:1 meeting/not-a-choice',
      'meeting.yaml:7:1 meeting/wrong-value',
      'meeting.yaml:8:1 meeting/unknown-field',
      'meeting.yaml:9:10 record/known-id',
      'meeting.yaml:11:36 record/office-held',
      'meeting.yaml:12:16 meeting/wrong-value',
      'meeting.yaml:12:24 record/known-id',
      'meeting.yaml:13:1 meeting/wrong-type',
      'meeting.yaml:18:57 record/known-source',
      'meeting.yaml:20:5 meeting/missing-field',
    ]);
  });

  it('finds what a misspelt field holds at its position', () => {
    expect(problemsAfter({ [facts]: put('organisers: [ministry]', 'organizers: [fire-brigade]') })).toEqual([
      `${facts}:5:1  meeting/unknown-field  There is no field “organizers” here.  Did you mean “organisers”?`,
      `${facts}:5:14  record/known-id  Nothing has the id “fire-brigade”; an organisation belongs here.  Add an entry with this id to organisations.yaml, or name an existing one.`,
    ]);
  });

  it('names files as the caller would write them', () => {
    const { problems } = createArchiveReader(aHealthyFolder({ [facts]: put('council', 'counsel') }))();
    expect(problems.map(({ file }) => file)).toEqual([
      expect.stringMatching(/^\.\..*\/autumn-session\/meeting\.yaml$/),
    ]);
  });

  it('is not published with an error, and is with notes', () => {
    const noted = createArchiveReader(aHealthyFolder({ 'site.yaml': put('corrections: record@example.org, ', '') }))();
    expect([noted.problems.length, isPublishable(noted)]).toEqual([1, true]);
    expect(isPublishable(createArchiveReader(aHealthyFolder({ [en]: null }))())).toBe(false);
  });
});

describe('a second reading', () => {
  it('sees what was edited, added and deleted since', () => {
    const root = aHealthyFolder();
    const read = createArchiveReader(root);
    const before = read();
    expect(before.problems).toEqual([]);

    writeInto(root, facts, put('mode: in-person', 'mode: somewhere')(filesOf('healthy')[facts] ?? ''));
    expect(read().problems.map(({ rule }) => rule)).toEqual(['meeting/not-a-choice']);

    writeInto(root, facts, filesOf('healthy')[facts] ?? '');
    writeInto(root, en, put('What the police see', 'What police see')(filesOf('healthy')[en] ?? ''));
    const corrected = read();
    expect(corrected.problems).toEqual([]);
    expect(corrected.records[0]?.digest).not.toBe(before.records[0]?.digest);
    expect(corrected.records[1]?.digest).toBe(before.records[1]?.digest);

    rmSync(join(root, call), { recursive: true });
    writeInto(
      root,
      'meetings/2023/second/meeting.yaml',
      'number: MR-2023-001\nstatus: draft\noriginal: en\ntype: visit\norganisers: [ministry]\n',
    );
    writeInto(root, 'meetings/2023/second/en.mdx', '---\ntitle: A visit\n---\n');
    expect(read().records.map(({ id }) => id)).toEqual(['autumn-session', 'second', 'open-eyes']);
  });

  it('gives the same again where nothing has changed', () => {
    const read = createArchiveReader(aFolderWithTwelveMistakes());
    expect(read()).toEqual(read());
  });

  it('does not alter what an earlier one gave', () => {
    const root = anArchiveFolder(edited(filesOf('healthy'), { 'topics.yaml': put('prevention', 'prevntion') }));
    const read = createArchiveReader(root);
    const first = structuredClone(read().problems);
    read();
    expect(read().problems).toEqual(first);
  });
});
