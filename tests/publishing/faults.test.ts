import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { filesOf, meeting } from '../builders.ts';
import { aWorkshop, type Outcome, type Workshop } from '../integrations/workshop.ts';
import { onAnotherDisk } from '../temporary-folder.ts';
import { aSmallDisk, copied, filesIn, preload, traces } from './at-moments.ts';

vi.setConfig({ testTimeout: 300_000 });

const isRoot = process.getuid?.() === 0;
/** Somebody who may do nothing but what everybody may: root is refused nothing. */
const nobody = 65534;

let workshop: Workshop;
let root: string;

const at = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });
const [before, after] = [at('2026-12-01'), at('2026-12-02')];

const clockOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'data/build.json'), 'utf8')).clock.slice(0, 10);

beforeAll(async () => {
  workshop = aWorkshop(filesOf('healthy'), { sharesBundle: true });
  root = dirname(workshop.content);
  // The first build fills the cache, so that each of those that follow takes a second.
  for (const environment of [before, after]) {
    const { status, output } = await workshop.build(environment);
    if (status !== 0) throw new Error(output);
  }
  copied(root, '.cache', 'kept');
});
afterAll(() => workshop.remove());

/** A site of the day before, at a place of its own, with whatever is beside it. */
let site: string;
let whole: string[];
beforeEach(() => {
  copied(root, 'kept', '.cache');
  site = join(realpathSync(mkdtempSync(join(tmpdir(), 'roundtable-fault-'))), 'site');
  cpSync(workshop.dist, site, { recursive: true });
  writeFileSync(join(site, 'old.html'), 'old');
  whole = filesIn(site);
  onTestFinished(() => rmSync(dirname(site), { recursive: true, force: true }));
});

/** The earlier site is there, whole, nothing is beside it, and the command gives the reason in a sentence. */
function expectOld({ status, output }: Outcome, sentence: RegExp): void {
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/^\s+at .+:\d+/m);
  expect([status, filesIn(site), traces(site)]).toEqual([1, whole, []]);
}

function expectNew({ status, output }: Outcome, folder = site): void {
  expect(status === 0 ? '' : output).toBe('');
  expect([existsSync(join(folder, 'old.html')), clockOf(folder), traces(folder)]).toEqual([false, '2026-12-01', []]);
  expect(filesIn(folder)).toEqual(whole.filter((file) => file !== 'old.html'));
}

describe('a build', () => {
  it('goes into a folder beside the project whose name begins like that of the project', async () => {
    const folder = `${root}-dist`;
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expectNew(await workshop.build(before, `../${basename(folder)}`), folder);
  });

  it('goes through a link, which stays', async () => {
    const link = join(dirname(site), 'link');
    symlinkSync(site, link);
    expectNew(await workshop.build(before, link));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('keeps who may enter the folder, and what git keeps there', async () => {
    chmodSync(site, 0o2775);
    mkdirSync(join(site, '.git'));
    writeFileSync(join(site, '.git/config'), 'ours');
    const { status } = await workshop.build(before, site);
    expect([status, statSync(site).mode & 0o7777, readFileSync(join(site, '.git/config'), 'utf8')]).toEqual([
      0,
      0o2775,
      'ours',
    ]);
  });

  it('is readable for a web server where new files are not', async () => {
    const mask = process.umask(0o077);
    const outcome = await workshop.build(before, site).finally(() => process.umask(mask));
    expectNew(outcome);
    const hidden = filesIn(site).filter((file) => {
      const found = statSync(join(site, file));
      const wanted = found.isDirectory() ? 0o055 : 0o044;
      return (found.mode & wanted) !== wanted;
    });
    expect(hidden).toEqual([]);
  });

  it.skipIf(!onAnotherDisk())('goes to another disk, and replaces a site there', async () => {
    const folder = join(mkdtempSync(join(`${onAnotherDisk()}`, 'roundtable-')), 'site');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true }));
    cpSync(site, folder, { recursive: true });
    expectNew(await workshop.build(before, folder), folder);
  });

  it('lets no other into its work', async () => {
    const builds = await Promise.all([workshop.build(before, site), workshop.build(before, site)]);
    const [refused, ...more] = builds.filter(({ status }) => status !== 0);
    expect([more, refused?.output]).toEqual([
      [],
      expect.stringMatching(/^Another command is running in .*try again\.$/m),
    ]);
    expectNew(builds.find(({ status }) => status === 0) as Outcome);
  });
});

/** What happens at a moment of a build (at-a-moment.ts). */
const disturbed = (what: Record<string, string>, environment = after) =>
  workshop.build({ ...environment, ...what, NODE_OPTIONS: preload }, site);

/** When everything has been read, and no page has been made. */
const read = { AT_PATH: 'site/earlier.json' };

describe('content that changes while a site is built of it', () => {
  const text = `${meeting}/en.mdx`;
  const healthy = filesOf('healthy')[text] ?? '';

  it.each([
    ['is saved again', 'echo More. >> "$FILE"'],
    ['vanishes', 'rm "$FILE"'],
    ['is no longer sound', 'printf -- "---\ntitle: A\n---\n<Note>" > "$FILE"'],
  ])('is not published where a text %s', async (_, AT_DO) => {
    workshop.write(text, healthy.replace('gave their report', 'gave their yearly report'));
    onTestFinished(() => workshop.write(text, healthy));
    const FILE = join(workshop.content, text);
    expectOld(
      await disturbed({ ...read, AT_DO, FILE }),
      /^Content changed while the site was being built: .*en\.mdx\. Nothing was published; build again\.$/m,
    );
  });
});

describe('a build that fails', () => {
  it.skipIf(!isRoot)('for want of room leaves the earlier site', async ({ skip }) => {
    const disk = aSmallDisk('400k');
    if (!disk) return skip('nothing may be mounted here');
    site = join(disk, 'site');
    mkdirSync(join(site, 'data'), { recursive: true });
    cpSync(join(workshop.dist, 'data/build.json'), join(site, 'data/build.json'));
    whole = filesIn(site);
    expectOld(await workshop.build(before, site), /^The site could not be built: the disk is full .* not changed\.$/m);
  });

  it('at a file that may not be so large leaves the earlier site', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, 'src/cli/main.ts', 'build', '--outDir', site],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: '', VITEST: '', CONTENT_DIR: workshop.content, ...before },
      },
    );
    expectOld(
      { status, output: stderr },
      /^The site could not be built: .*\. Nothing was published, and .* has not changed\.$/m,
    );
  });
});

describe.skipIf(!isRoot)('a build by somebody who may not do everything', () => {
  beforeAll(() => void execFileSync('chown', ['-hR', `${nobody}:${nobody}`, root]));
  afterAll(() => void execFileSync('chown', ['-hR', '0:0', root]));

  /** Builds as a user without any rights of root. */
  const asNobody = (what: Record<string, string> = {}): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--outDir', site], {
      cwd: root,
      encoding: 'utf8',
      uid: nobody,
      gid: nobody,
      env: { ...process.env, HOME: root, NODE_ENV: '', VITEST: '', CONTENT_DIR: workshop.content, ...before, ...what },
    });
    return { status, output: stdout + stderr };
  };
  const own = (path: string, rights: number) => {
    execFileSync('chown', ['-hR', `${nobody}:${nobody}`, path]);
    chmodSync(path, rights);
  };

  it('replaces what is in a folder that they may not rename', () => {
    chmodSync(dirname(site), 0o755);
    own(site, 0o755);
    expectNew(asNobody());
  });

  it.each([
    ['belongs to another', 0, 0o755],
    ['may only be read', nobody, 0o555],
  ])('leaves a site that %s', (_, owner, rights) => {
    chmodSync(dirname(site), 0o755);
    chownSync(site, owner, owner);
    chmodSync(site, rights);
    expectOld(asNobody(), /^The site cannot be built into .*: EACCES.*Name another folder/m);
  });

  it('leaves a site for which they lose their rights meanwhile', () => {
    own(dirname(site), 0o755);
    const AT_DO = `chmod 555 "${site}" "${dirname(site)}"`;
    expectOld(
      asNobody({ ...read, AT_DO, NODE_OPTIONS: preload }),
      /^The site could not be built: this user may not write there .* has not changed\.$/m,
    );
  });
});

describe('a build that is killed', () => {
  it('at the beginning, in the middle or at the end leaves the earlier site or the new one', async () => {
    const moments = [
      ['SIGKILL', 'reading'],
      ['SIGTERM', 'site/files'],
      ['SIGINT', 'published.json'],
    ] as const;
    for (const [AT_SIGNAL, AT_PATH] of moments) {
      copied(root, 'kept', '.cache');
      const { output } = await disturbed({ AT_PATH, AT_SIGNAL }, before);
      const isOld = clockOf(site) === '2026-12-02' && String(filesIn(site)) === String(whole);
      const isNew = clockOf(site) === '2026-12-01' && filesIn(site).length === whole.length - 1;
      expect([AT_PATH, isOld || isNew || output]).toEqual([AT_PATH, true]);
    }
    copied(root, 'kept', '.cache');
    expectNew(await workshop.build(before, site));
  });
});
