import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFiles, historyState, mergeBase, writeAsOf } from '../../src/source/history.ts';
import { anArchiveFolder, writeInto } from '../builders.ts';
import { aRepository } from '../git.ts';

const two = { 'content/a.yaml': 'a: 1\n', 'content/sub/b ő.yaml': 'b: 1\n', 'README.md': 'x\n' };

describe('what changed', () => {
  it('is what differs from the commit at which a branch left its base, new and deleted files included', async () => {
    const { path, git, commit } = aRepository(two);
    git('checkout', '--quiet', '-b', 'mine');
    commit({ 'content/a.yaml': 'a: 2\n', 'content/committed.yaml': 'c: 1\n' });
    git('checkout', '--quiet', 'main');
    commit({ 'content/of-others.yaml': 'x: 1\n' });
    git('checkout', '--quiet', 'mine');
    rmSync(join(path, 'content/sub/b ő.yaml'));
    writeInto(path, 'content/new\tname.yaml', 'n: 1\n');
    writeInto(path, 'outside.yaml', 'n: 1\n');
    const content = join(path, 'content');
    expect(await changedFiles(content, await mergeBase(content, 'main'))).toEqual([
      'a.yaml',
      'committed.yaml',
      'new\tname.yaml',
      'sub/b ő.yaml',
    ]);
  });

  it('is nothing where nothing was touched', async () => {
    const { path } = aRepository(two);
    expect(await changedFiles(path, await mergeBase(path, 'main'))).toEqual([]);
  });

  it('leaves out what git is configured to ignore', async () => {
    const { path } = aRepository({ ...two, '.gitignore': '*.tmp\n' });
    writeInto(path, 'content/x.tmp', '');
    expect(await changedFiles(path, await mergeBase(path, 'main'))).toEqual([]);
  });
});

describe('the files of a commit', () => {
  it('are written as they were there, every byte', async () => {
    const picture = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const { path, commit } = aRepository({ ...two, 'content/p.png': picture, 'content/empty.yaml': '' });
    const base = await mergeBase(path, 'main');
    commit({ 'content/a.yaml': 'a: 2\n', 'content/sub/b ő.yaml': null });
    const into = anArchiveFolder({});
    await writeAsOf(join(path, 'content'), base, into);
    expect(readFileSync(join(into, 'a.yaml'), 'utf8')).toBe('a: 1\n');
    expect(readFileSync(join(into, 'sub/b ő.yaml'), 'utf8')).toBe('b: 1\n');
    expect(readFileSync(join(into, 'empty.yaml'), 'utf8')).toBe('');
    expect(Buffer.compare(readFileSync(join(into, 'p.png')), picture)).toBe(0);
    expect(existsSync(join(into, 'README.md'))).toBe(false);
  });

  it('are only those that are wanted', async () => {
    const { path } = aRepository(two);
    const into = anArchiveFolder({});
    await writeAsOf(join(path, 'content'), await mergeBase(path, 'main'), into, (file) => file.startsWith('sub/'));
    expect([existsSync(join(into, 'a.yaml')), existsSync(join(into, 'sub/b ő.yaml'))]).toEqual([false, true]);
  });
});

describe('what cannot be compared', () => {
  it('outside a repository is reported in a sentence', async () => {
    const folder = anArchiveFolder({});
    await expect(mergeBase(folder, 'main')).rejects.toThrow(
      `${folder} is not in a git repository, so there is nothing to compare it with. Run this in a clone of the repository.`,
    );
  });

  it.each(['nowhere', '--help', ''])(
    'with a base that is not there, “%s”, is reported with the remedy',
    async (base) => {
      const { path } = aRepository(two);
      await expect(mergeBase(path, base)).rejects.toThrow(
        `There is no “${base}” to compare with. Fetch it: git fetch origin ${base}. Or name a branch or commit that is here: --base BRANCH.`,
      );
    },
  );

  it('in a clone of the newest commit alone is reported with what to fetch', async () => {
    const { path, git, commit } = aRepository(two);
    git('checkout', '--quiet', '-b', 'mine');
    commit({ 'content/a.yaml': 'a: 2\n' });
    const clone = join(anArchiveFolder({}), 'clone');
    git('clone', '--quiet', '--depth', '1', '--branch', 'mine', `file://${path}`, clone);
    await expect(mergeBase(clone, 'main')).rejects.toThrow(
      "There is no “main” to compare with. This clone holds only the newest commits. Fetch the rest: git remote set-branches origin '*' && git fetch --unshallow origin, in a workflow fetch-depth: 0.",
    );
  });

  it('where both have no commit in common is reported', async () => {
    const { path, git, commit } = aRepository(two);
    git('checkout', '--quiet', '--orphan', 'other');
    commit({ 'content/a.yaml': 'a: 2\n' });
    await expect(mergeBase(path, 'main')).rejects.toThrow('This branch was not made from “main”.');
  });
});

it('knows a base that only the remote has', async () => {
  const { path, git, commit } = aRepository(two);
  const clone = join(anArchiveFolder({}), 'clone');
  git('branch', 'mine');
  git('clone', '--quiet', '--branch', 'mine', path, clone);
  commit({ 'content/a.yaml': 'a: 2\n' });
  expect(await mergeBase(clone, 'main')).toBe(git('rev-parse', 'main^').trim());
});

describe('a history', () => {
  it('is whole in a repository, with the path of the folder in it', async () => {
    const { path, git } = aRepository(two);
    const head = git('rev-parse', 'HEAD').trim();
    expect(await historyState(path)).toEqual({ state: 'whole', head, prefix: '' });
    expect(await historyState(join(path, 'content/sub'))).toEqual({ state: 'whole', head, prefix: 'content/sub/' });
  });

  it('is absent outside a repository, and in one without a commit', async () => {
    const folder = anArchiveFolder({});
    expect(await historyState(folder)).toMatchObject({
      state: 'none',
      why: expect.stringContaining('is not in a git'),
    });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    expect(await historyState(folder)).toMatchObject({
      state: 'none',
      why: expect.stringContaining('without a commit'),
    });
  });

  it.each([
    ['of a branch', ['--branch', 'other'], "git remote set-branches origin '*' && git fetch --unshallow origin"],
    ['of a tag', ['--branch', 'v1'], "git remote set-branches origin '*' && git fetch --unshallow origin"],
    ['of all branches', ['--no-single-branch'], 'git fetch --unshallow origin'],
  ])(
    'is cut off in a shallow clone %s, and the commands that it names bring all of it',
    async (_, options, commands) => {
      const { path, git, commit } = aRepository(two);
      commit({ 'content/a.yaml': 'a: 2\n' });
      git('branch', 'other');
      git('tag', 'v1');
      const clone = join(anArchiveFolder({}), 'clone');
      execFileSync('git', ['clone', '--quiet', '--depth', '1', ...options, `file://${path}`, clone], {
        stdio: 'ignore',
      });
      const state = await historyState(clone);
      expect(state).toMatchObject({
        state: 'shallow',
        why: expect.stringContaining(`Fetch the rest: ${commands}, in`),
      });
      execFileSync('sh', ['-c', commands], { cwd: clone, stdio: 'ignore' });
      expect(await historyState(clone)).toMatchObject({ state: 'whole' });
      expect(await mergeBase(clone, 'main')).toBe(git('rev-parse', 'main').trim());
    },
  );
});
