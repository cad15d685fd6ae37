import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Archive, isPublishable } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import type { KeptBundle } from '../../src/publishing/kept-bundle.ts';
import { aContentRepository } from '../archive/revisions/history.ts';
import { campaign, type Files, filesOf, meeting } from '../builders.ts';
import { aWorkshop, type Workshop } from '../integrations/workshop.ts';
import { bundleOf, type UpdatedSite, updatedSite, withoutPages, withPages } from './updated-site.ts';

/** A day after everything in the folder was published; the pages read it from the environment. */
const now = Temporal.Instant.from('2026-12-01T12:00:00Z');

const healthy = filesOf('healthy');

/** Some more sessions of the same forum, so that there are neighbours, lists and relations. */
const sessions = Object.fromEntries(
  ['01', '03', '05', '09'].flatMap((month, index) =>
    Object.entries(healthy).flatMap(([path, text]) =>
      path.startsWith(`${meeting}/`)
        ? [
            [
              path.replace(meeting, `meetings/2022/session-${month}`),
              text.replace('MR-2022-001', `MR-2022-00${index + 2}`).replaceAll('2022-11-30', `2022-${month}-10`),
            ],
          ]
        : [],
    ),
  ),
);
const files: Record<string, string> = { ...(healthy as Record<string, string>), ...sessions };

const folders = mkdtempSync(join(tmpdir(), 'roundtable-pages-'));
const repository = process.cwd();
let workshop: Workshop;
let bundle: KeptBundle;

beforeAll(async () => {
  workshop = aWorkshop(files, { sharesBundle: true });
  bundle = await bundleOf(workshop, now);
});

afterAll(() => {
  process.chdir(repository);
  workshop.remove();
  rmSync(folders, { recursive: true });
});

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

/** Adds an id to a list in YAML, or takes it away. */
const toggled = (text: string, field: string, id: string): string =>
  text.replace(new RegExp(`^${field}: \\[(.*)\\]$`, 'm'), (_, list: string) => {
    const ids = list.split(', ').filter((each) => each !== '');
    return `${field}: [${(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]).join(', ')}]`;
  });

/** What an editor may do to a folder, at random; the content that comes of it need not be sound. */
const edits: Record<string, (files: Record<string, string>, random: Random, turn: number) => void> = {
  title: (some, random, turn) =>
    change(some, texts(some), random, (text) => text.replace(/^title: .*/m, `title: Title ${turn}`)),
  summary: (some, random, turn) =>
    change(some, texts(some), random, (text) => text.replace(/^summary: .*/m, `summary: Summary ${turn}.`)),
  body: (some, random, turn) => change(some, texts(some), random, (text) => `${text}\nA sentence ${turn}.\n`),
  link: (some, random) =>
    change(some, texts(some), random, (text) => `${text}\nSee [this](${pick(ids(some), random)}).\n`),
  day: (some, random, turn) =>
    change(some, facts(some, 'meeting'), random, (text) =>
      text.replace(/^start: .*/m, `start: 202${random(4)}-0${1 + (turn % 9)}-11`),
    ),
  participant: (some, random) =>
    change(some, facts(some, 'meeting'), random, (text) =>
      toggled(text, 'participants', pick(['police', 'ministry', 'shelter-network'], random)),
    ),
  topic: (some, random) =>
    change(some, facts(some), random, (text) => toggled(text, 'topics', pick(['prevention', 'shelter'], random))),
  draft: (some, random) =>
    change(some, facts(some), random, (text) =>
      text.includes('status: draft')
        ? text.replace('status: draft', 'status: published')
        : text.replace('status: published', 'status: draft'),
    ),
  removal: (some, random) => {
    const id = pick(['session-01', 'session-03', 'session-05'], random);
    const folder = `meetings/2022/${id}`;
    for (const path of Object.keys(files).filter((each) => each.startsWith(`${folder}/`))) {
      if (some[path]) delete some[path];
      else some[path] = files[path] ?? '';
    }
  },
  tombstone: (some) => {
    const folder = 'meetings/2022/session-09';
    if (!some[`${folder}/en.mdx`]) return;
    delete some[`${folder}/en.mdx`];
    delete some[`${folder}/hu.mdx`];
    some[`${folder}/meeting.yaml`] =
      'number: MR-2022-005\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: Twice here., hu: Kétszer. } }\n';
  },
  renaming: (some, random, turn) => {
    some['organisations.yaml'] = (some['organisations.yaml'] ?? '').replace(
      /name: \{ en: [^,]*Network[^,]*,/,
      `name: { en: Shelter Network ${turn},`,
    );
    if (random(2) === 0)
      some['topics.yaml'] = (some['topics.yaml'] ?? '').replace(/en: Prevention[^,]*,/, `en: Prevention ${turn},`);
  },
  attachment: (some, _random, turn) => {
    some[`${meeting}/plan.pdf`] = `%PDF ${'x'.repeat(turn)}`;
    for (const [file, from, to] of [
      ['meeting.yaml', /$/, 'attachments:\n  - { id: plan, file: plan.pdf }\n'],
      ['en.mdx', /\n---\n/, '\nattachments:\n  plan: Plan\n---\n'],
      ['hu.mdx', /\n---\n/, '\nattachments:\n  plan: Terv\n---\n'],
    ] as const) {
      const text = some[`${meeting}/${file}`];
      if (text && !text.includes('attachments:')) some[`${meeting}/${file}`] = text.replace(from, to);
    }
  },
  redirect: (some, _random, turn) => {
    some['redirects.yaml'] = `${some['redirects.yaml'] ?? ''}- { from: former-${turn}, to: autumn-session }\n`;
  },
  site: (some, _random, turn) => {
    some['site.yaml'] = (some['site.yaml'] ?? '').replace(
      /^name: .*/m,
      `name: { en: Record ${turn}, hu: Tár ${turn} }`,
    );
  },
  translation: (some, random) => {
    const path = `${campaign}/en.mdx`;
    if (random(2) === 0 && some[path]) {
      delete some[path];
      some[`${campaign}/campaign.yaml`] = (some[`${campaign}/campaign.yaml`] ?? '').replace(
        'original: hu\n',
        'original: hu\ntranslation: pending\n',
      );
    }
  },
};

const texts = (some: Files) =>
  Object.keys(some).filter((path) => /^(meetings|campaigns|funding-calls).*\.mdx$/.test(path));
const facts = (some: Files, kind = '') =>
  Object.keys(some).filter((path) => new RegExp(`^(meetings|campaigns|funding-calls).*${kind}\\.yaml$`).test(path));
const ids = (some: Files) => facts(some).map((path) => path.split('/').at(-2) ?? '');

function change(some: Record<string, string>, paths: string[], random: Random, edit: (text: string) => string): void {
  const path = pick(paths, random);
  some[path] = edit(some[path] ?? '');
}

/** The content folder with these files, read; undefined where it cannot be published. */
function reading(some: Record<string, string>): Archive | undefined {
  rmSync(workshop.content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(some)) workshop.write(path, text);
  const archive = createArchiveReader(workshop.content)();
  return isPublishable(archive) ? shownArchive(archive, now) : undefined;
}

const pagesIn = (folder: string, archive: Archive, earlier?: UpdatedSite) =>
  updatedSite(bundle, folder, archive, now, earlier);

const digests = ({ files: some }: UpdatedSite) =>
  Object.fromEntries(some.entries().map(([path, { digest }]) => [path, digest]));

const rounds = 200;
/** After every tenth edit all pages are made again, after the others those that were kept. */
const wholeEvery = 10;

it(`holds after each of ${rounds} edits what a build of everything holds, and makes few pages again`, {
  timeout: 300_000,
}, async () => {
  const random = numbers(20261129);
  const warm = join(folders, 'warm');
  let current = files;
  const first = reading(current);
  if (!first) throw new Error('The folder cannot be published.');
  let site = await pagesIn(warm, first);
  let sound = 0;
  let kept = 0;
  for (let turn = 0; turn < rounds; turn++) {
    const name = pick(Object.keys(edits), random);
    const next = { ...current };
    edits[name]?.(next, random, turn);
    const archive = reading(next);
    if (!archive) continue;
    current = next;
    sound++;
    site = await pagesIn(warm, archive, site);
    kept += site.kept / [...site.record.pages.keys()].filter((path) => path.endsWith('.html')).length;
    const again = join(folders, `cold-${turn}`);
    const known = turn % wholeEvery === 0 ? withoutPages(site) : withPages(site, warm, again, site.made);
    const cold = await pagesIn(again, archive, known);
    expect(digests(site), `after turn ${turn}, an edit of a ${name}`).toEqual(digests(cold));
    for (const path of site.files.keys())
      if (!readFileSync(join(warm, path)).equals(readFileSync(join(again, path))))
        expect.fail(`${path} differs after turn ${turn}, an edit of a ${name}.`);
    rmSync(again, { recursive: true });
  }
  expect(sound).toBeGreaterThan(rounds / 2);
  expect(kept / sound).toBeGreaterThan(0.3);
});

it('makes again, after a commit, the pages of the record that it touched and the lists of corrections alone', {
  timeout: 120_000,
}, async () => {
  const repository = aContentRepository();
  const readAll = async (): Promise<Archive> => {
    const archive = createArchiveReader(repository.content)();
    // The bundle holds the site’s own pages of the workshop.
    const { pages } = createArchiveReader(workshop.content)();
    return shownArchive({ ...archive, pages, histories: (await repository.read()).histories }, now);
  };
  const text = healthy[`${meeting}/en.mdx`] ?? '';
  repository.commit({ [`${meeting}/en.mdx`]: `${text}\nOne more sentence.\n` }, '2026-11-01T08:00:00Z');
  const warm = join(folders, 'committed');
  writeFileSync(join(repository.content, meeting, 'en.mdx'), `${text}\nAnother sentence.\n`);
  const edited = await pagesIn(warm, await readAll());
  repository.commit({ [`${meeting}/en.mdx`]: `${text}\nAnother sentence.\n` }, '2026-11-02T08:00:00Z');
  const before = digests(edited);
  const committed = await pagesIn(warm, await readAll(), edited);
  const after = digests(committed);
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const own = /autumn-session|^(en\/corrections|hu\/helyesbitesek|data|en\/data|hu\/adatok)\//;
  expect(changed.filter((path) => !own.test(path))).toEqual([]);
  const ofRecord = changed.filter((path) => /^en\/.*autumn-session/.test(path));
  expect(ofRecord.map((path) => path.slice('en/meetings/autumn-session/'.length)).sort()).toEqual([
    'history/2026-11-01T080000Z/index.html',
    'history/2026-11-02T080000Z/index.html',
    'history/index.html',
    'history/timemap.link',
    'index.html',
    'index.md',
    'record.json',
  ]);
  expect(committed.pages - committed.kept).toBeLessThan(20);
  const cold = digests(await pagesIn(join(folders, 'committed-cold'), await readAll()));
  expect(after).toEqual(cold);
});
