import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Archive, isPublishable } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { packWithRecord, unpackWithRecord } from '../../src/publishing/packed-list.ts';
import { type KeptSearch, type SiteWithSearch, updateSearchFiles } from '../../src/publishing/search-update.ts';
import { siteTree } from '../../src/publishing/site-tree.ts';
import { clock } from '../../src/site/settings.ts';
import { campaign, filesOf, meeting, writeInto } from '../builders.ts';

const root = mkdtempSync(join(tmpdir(), 'roundtable-search-'));
const content = join(root, 'content');

afterAll(() => rmSync(root, { recursive: true }));

type Texts = Record<string, string>;

const healthy = filesOf('healthy') as Texts;

/** Words that some texts share, so that blocks hold terms of several records. */
const word = (number: number) =>
  `w${(number * 7919).toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)] ?? '')}`;

/** A text of many words, some of them rare: together they fill several blocks. */
const manyWords = (seed: number) =>
  Array.from({ length: 900 }, (_, at) => word(at % 3 === 0 ? at % 90 : seed * 700 + at)).join(' ');

/** A meeting like that of the fixture, with a number, a day and a text of its own. */
function aSession(running: number, month: string, text: string): Texts {
  return Object.fromEntries(
    Object.entries(healthy).flatMap(([path, file]) =>
      path.startsWith(`${meeting}/`)
        ? [
            [
              path.replace(meeting, `meetings/2022/session-${running}`),
              file
                .replace('MR-2022-001', `MR-2022-${String(running).padStart(3, '0')}`)
                .replaceAll('2022-11-30', `2022-${month}-10`)
                .concat(path.endsWith('.mdx') ? `\n${text}\n` : ''),
            ],
          ]
        : [],
    ),
  );
}

const sessions = ['01', '02', '03', '04', '05', '06', '07'].map((month, at) => aSession(at + 2, month, manyWords(at)));
const files: Texts = Object.assign({ ...healthy }, ...sessions);

/** Numbers from 0 to below a limit, the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

type Random = ReturnType<typeof numbers>;

const pick = <T>(some: readonly T[], random: Random): T => some[random(some.length)] as T;

const textsOf = (some: Texts) => Object.keys(some).filter((path) => path.endsWith('.mdx') && path.includes('/20'));
const factsOf = (some: Texts) => Object.keys(some).filter((path) => /(meeting|campaign|call)\.yaml$/.test(path));

function change(some: Texts, paths: string[], random: Random, edit: (text: string) => string): void {
  const path = pick(paths, random);
  some[path] = edit(some[path] ?? '');
}

/** What an editor may do to a folder, at random; the content that comes of it need not be sound. */
const edits: Record<string, (files: Texts, random: Random, turn: number) => void> = {
  sentence: (some, random, turn) =>
    change(some, textsOf(some), random, (text) => `${text}\nThe sentence ${word(turn)} of ${word(random(90))}.\n`),
  'first words': (some, random, turn) =>
    change(some, textsOf(some), random, (text) => text.replace('\n---\n', `\n---\n\nBefore all ${word(turn)}.\n`)),
  'word left out': (some, random) =>
    change(some, textsOf(some), random, (text) => text.replace(` ${word(random(90))} `, ' ')),
  'many words': (some, random, turn) =>
    change(some, textsOf(some), random, (text) => `${text}\n${manyWords(turn + 20).slice(0, 2000)}\n`),
  'words withdrawn': (some, random) =>
    change(some, textsOf(some), random, (text) =>
      text.slice(0, Math.max(600, text.lastIndexOf('\n', text.length - 2))),
    ),
  title: (some, random, turn) =>
    change(some, textsOf(some), random, (text) => text.replace(/^title: .*/m, `title: Title ${word(turn)}`)),
  summary: (some, random, turn) =>
    change(some, textsOf(some), random, (text) => text.replace(/^summary: .*/m, `summary: In short ${turn}.`)),
  day: (some, random, turn) =>
    change(some, factsOf(some), random, (text) =>
      text.replace(/^start: .*/m, `start: 202${random(4)}-0${1 + (turn % 9)}-11`),
    ),
  draft: (some, random) =>
    change(some, factsOf(some), random, (text) =>
      text.includes('status: draft')
        ? text.replace('status: draft', 'status: published')
        : text.replace('status: published', 'status: draft'),
    ),
  'new record': (some, random, turn) => {
    Object.assign(some, aSession(20 + turn, `0${1 + random(9)}`, manyWords(turn).slice(0, 1500)));
  },
  deletion: (some, random) => {
    const folder = (pick(factsOf(some), random).match(/^meetings\/2022\/session-\d+\//) ?? [])[0];
    if (folder) for (const path of Object.keys(some)) if (path.startsWith(folder)) delete some[path];
  },
  renaming: (some, _random, turn) => {
    some['topics.yaml'] = (some['topics.yaml'] ?? '').replace(/en: Prevention[^,]*,/, `en: Prevention ${word(turn)},`);
  },
  'other id': (some) => {
    for (const [path, text] of Object.entries(some)) {
      if (!path.startsWith('meetings/2022/session-3/')) continue;
      delete some[path];
      some[path.replace('session-3/', 'session-three/')] = text;
    }
  },
  synonyms: (some, _random, turn) => {
    some['site.yaml'] =
      `${(some['site.yaml'] ?? '').replace(/^synonyms:[\s\S]*?(?=^\S|$(?![\s\S]))/m, '')}\nsynonyms: { en: { cop${'abcdefghij'[turn % 10]}: police } }\n`;
  },
  translation: (some) => {
    if (!some[`${campaign}/en.mdx`]) return;
    delete some[`${campaign}/en.mdx`];
    some[`${campaign}/campaign.yaml`] = (some[`${campaign}/campaign.yaml`] ?? '').replace(
      'original: hu\n',
      'original: hu\ntranslation: pending\n',
    );
  },
};

/** The content folder with these files, read; undefined where it cannot be published. */
function reading(some: Texts): Archive | undefined {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(some)) writeInto(content, path, text);
  const archive = createArchiveReader(content)();
  return isPublishable(archive) ? shownArchive(archive, clock()) : undefined;
}

async function searchIn(folder: string, archive: Archive, earlier?: SiteWithSearch): Promise<SiteWithSearch> {
  const tree = siteTree(join(root, folder), earlier?.files);
  const search = await updateSearchFiles(archive, clock(), tree, earlier);
  // What is kept for the next build is kept in a file.
  return { search: unpackWithRecord<KeptSearch>(packWithRecord<KeptSearch>(search)), files: tree.finish() };
}

const digests = ({ files: some }: SiteWithSearch) =>
  Object.fromEntries(some.entries().map(([path, { digest }]) => [path, digest]));

/** How many files of a search were there before, by what they hold. */
const keptIn = (now: SiteWithSearch, before: SiteWithSearch) => {
  const known = new Set(Object.values(digests(before)));
  return Object.values(digests(now)).filter((digest) => known.has(digest)).length;
};

const rounds = 140;

it(`holds after each of ${rounds} edits what a rebuilt search holds`, { timeout: 300_000 }, async () => {
  const random = numbers(20261129);
  let current = files;
  const first = reading(current);
  if (!first) throw new Error('The folder cannot be published.');
  let site = await searchIn('warm', first);
  const done = new Map<string, number>();
  for (let turn = 0; turn < rounds; turn++) {
    const name = pick(Object.keys(edits), random);
    const next = { ...current };
    edits[name]?.(next, random, turn);
    const archive = reading(next);
    if (!archive) continue;
    current = next;
    done.set(name, (done.get(name) ?? 0) + 1);
    site = await searchIn('warm', archive, site);
    const cold = await searchIn(`cold-${turn}`, archive);
    expect(digests(site), `after turn ${turn}: ${name}`).toEqual(digests(cold));
    for (const path of site.files.keys())
      if (!readFileSync(join(root, 'warm', path)).equals(readFileSync(join(root, `cold-${turn}`, path))))
        expect.fail(`${path} differs after turn ${turn}: ${name}.`);
    rmSync(join(root, `cold-${turn}`), { recursive: true });
  }
  expect([...done.keys()].sort()).toEqual(Object.keys(edits).sort());
  expect([...done.values()].reduce((sum, each) => sum + each)).toBeGreaterThan(100);
});

it('touches few of many files after a word', async () => {
  const before = await searchIn('few', reading(files) as Archive);
  const path = 'meetings/2022/session-4/en.mdx';
  const after = await searchIn('few', reading({ ...files, [path]: `${files[path]}\nOne more.\n` }) as Archive, before);
  const all = after.files.size;
  expect([all > 40, keptIn(after, before) > all - 16]).toEqual([true, true]);
});
