import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import {
  anArchiveFolder,
  call,
  campaign,
  type Files,
  filesOf,
  fixtures,
  meeting,
  put,
  writeInto,
} from '../builders.ts';

const healthy = filesOf('healthy');

/** The healthy folder without some files, and those files in a folder beside it, both after edits. */
function divided(moved: (path: string) => boolean, more: Files = {}) {
  const parted = Object.groupBy(Object.entries(healthy), ([path]) => (moved(path) ? 'later' : 'first'));
  const first = anArchiveFolder(Object.fromEntries(parted.first ?? []));
  const later = anArchiveFolder({ ...Object.fromEntries(parted.later ?? []), ...more });
  const read = createArchiveReader([first, later]);
  const pathFrom = (root: string, path: string) => relative(process.cwd(), join(root, path));
  const problemLines = () =>
    read().problems.map(
      (problem) =>
        `${problem.file}:${problem.line}:${problem.column}  ${problem.rule}  ${wordingOf(problem, 'en').join('  ')}`,
    );
  return { first, later, read, problemLines, inFirst: pathFrom.bind(null, first), inLater: pathFrom.bind(null, later) };
}

/** What an archive holds, by ids; it does not matter in which folder a thing is. */
function heldBy({ records, entries, pages, site }: ReturnType<ReturnType<typeof createArchiveReader>>) {
  const ids = (things: { id: string }[]) => things.map(({ id }) => id).sort();
  return { records: ids(records), entries: ids(entries), pages: ids(pages), site: site?.name };
}

const whole = heldBy(createArchiveReader(join(fixtures, 'healthy'))());
const nothing = () => false;

describe('content in two folders', () => {
  it.each<[string, (path: string) => boolean]>([
    ['a record', (path) => path.startsWith(campaign)],
    ['a reference file', (path) => path === 'people.yaml'],
    ['a page', (path) => path.startsWith('pages/about')],
    ['one language of a page', (path) => path === 'pages/about/hu.mdx'],
    ['what the site says about itself', (path) => path === 'site.yaml'],
    ['everything', () => true],
  ])('is read as one where %s is in the second', (_, moved) => {
    const { read } = divided(moved);
    const archive = read();
    expect(archive.problems).toEqual([]);
    expect(heldBy(archive)).toEqual(whole);
  });

  it('has entries of one kind in both', () => {
    const { read } = divided(nothing, { 'topics.yaml': 'police-work:\n  name: { en: Police, hu: Rendőrség }\n' });
    const { entries, problems } = read();
    expect(problems).toEqual([]);
    expect(entries.filter(({ kind }) => kind === 'topic').map(({ id }) => id)).toEqual([
      'prevention',
      'shelter',
      'police-work',
    ]);
  });

  it('has a README, licences and hidden files in both', () => {
    const files = { 'README.md': 'x', LICENSE: 'x', 'SOURCES.md': 'x', '.gitignore': 'x' };
    expect(divided(nothing, files).problemLines()).toEqual([]);
  });

  it('names the folders of an id that is given twice', () => {
    const { problemLines, inFirst, inLater } = divided(nothing, {
      'topics.yaml': 'shelter:\n  name: { en: Shelters, hu: Szállás }\n',
    });
    expect(problemLines()).toEqual([
      `${inLater('topics.yaml')}:1:1  record/unique-id  The id “shelter” is taken by ${inFirst('topics.yaml')}.  Give this one another id: ids are unique in the whole content folder.`,
    ]);
  });

  it('names the folders of a number that is given twice', () => {
    const facts = put('number: CP-2022-001', 'number: CP-2022-001')(healthy[`${campaign}/campaign.yaml`] ?? '');
    const second = 'campaigns/second';
    const { problemLines, inFirst, inLater } = divided(nothing, {
      [`${second}/campaign.yaml`]: facts,
      [`${second}/en.mdx`]: healthy[`${campaign}/en.mdx`] ?? '',
      [`${second}/hu.mdx`]: healthy[`${campaign}/hu.mdx`] ?? '',
    });
    expect(problemLines()).toEqual([
      `${inLater(`${second}/campaign.yaml`)}:1:1  record/unique-number  The number CP-2022-001 is taken by ${inFirst(`${campaign}/campaign.yaml`)}.  Use the next free one, CP-2022-002.`,
    ]);
  });

  it.each<[string, string, string, string]>([
    [
      'the same record',
      `${meeting}/meeting.yaml`,
      meeting,
      'All files of a record belong in one folder: move them together, or rename one record.',
    ],
    [
      'a text of a record that is in the first',
      `${meeting}/hu.mdx`,
      meeting,
      'All files of a record belong in one folder: move them together, or rename one record.',
    ],
    ['the same page', 'pages/about/en.mdx', 'pages/about/en.mdx', 'Keep one of the two.'],
    ['what the site says about itself', 'site.yaml', 'site.yaml', 'Keep one of the two.'],
  ])('may not hold %s twice', (_, path, doubled, remedy) => {
    const { problemLines, first, later, inLater } = divided(nothing, { [path]: healthy[path] ?? '' });
    const [one, other] = [first, later].map((root) => relative(process.cwd(), root));
    expect(problemLines()).toEqual([
      `${inLater(path)}:1:1  content/in-two-folders  “${doubled}” is in both ${one} and ${other}.  ${remedy}`,
    ]);
  });

  it('reports mistakes of either at their position', () => {
    const { problemLines, inLater } = divided((path) => path.startsWith(call) || path === 'site.yaml', {
      [`${call}/en.mdx`]: put(/title: .*\n/, '')(healthy[`${call}/en.mdx`] ?? ''),
      'site.yaml': put('security: security@example.org', '')(healthy['site.yaml'] ?? ''),
      'notes/a.txt': 'x',
      'meetings/2023/meeting.yaml': 'x: y',
    });
    expect(problemLines().map((line) => line.split('  ', 2).join(' '))).toEqual([
      `${inLater(`${call}/en.mdx`)}:2:1 words/title`,
      `${inLater('meetings/2023/meeting.yaml')}:1:1 record/folder-name`,
      `${inLater('notes/a.txt')}:1:1 content/known-file`,
      `${inLater('site.yaml')}:3:1 site/contact`,
    ]);
  });

  it('is read again where the second has changed', () => {
    const { read, later } = divided((path) => path.startsWith(campaign));
    const titled = () => read().records.find(({ id }) => id === 'open-eyes')?.texts.en?.words.title;
    expect(titled()).toBe('Open eyes');
    const path = `${campaign}/en.mdx`;
    writeInto(later, path, put('title: Open eyes', 'title: Wide open eyes')(healthy[path] ?? ''));
    expect(titled()).toBe('Wide open eyes');
  });
});
