import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileVersions, isOnMainLine } from '../../src/source/file-versions.ts';
import { contentsOf } from '../../src/source/git.ts';
import { aRepository } from '../git.ts';

/** The versions of the files under a folder, with what is in them. */
async function textsOf(folder: string): Promise<[path: string, text: string | undefined][]> {
  const versions = await fileVersions(folder);
  const contents = contentsOf(
    folder,
    versions.flatMap(({ content }) => content ?? []),
  );
  const texts: [string, string | undefined][] = [];
  for (const { path, content } of versions) texts.push([path, content && String((await contents.next()).value)]);
  return texts;
}

describe('the versions of files', () => {
  it('are all that were committed, the oldest first, the deletion of a file included', async () => {
    const { path, commit } = aRepository({ 'content/a.yaml': 'a: 1\n', 'README.md': 'x\n' });
    commit({ 'content/a.yaml': 'a: 2\n', 'content/sub/b ő\n.yaml': 'b: 1\n' });
    commit({ 'content/a.yaml': null });
    expect(await textsOf(join(path, 'content'))).toEqual([
      ['a.yaml', 'a: 1\n'],
      ['a.yaml', 'a: 2\n'],
      ['sub/b ő\n.yaml', 'b: 1\n'],
      ['a.yaml', undefined],
    ]);
  });

  it('of a branch that was merged are what the merge brought', async () => {
    const { path, git, commit } = aRepository({ 'content/a.yaml': 'a: 1\n' });
    git('checkout', '--quiet', '-b', 'mine');
    commit({ 'content/b.yaml': 'b: 1\n' });
    commit({ 'content/b.yaml': 'b: 2\n' });
    git('checkout', '--quiet', 'main');
    commit({ 'content/c.yaml': 'c: 1\n' });
    git(
      '-c',
      'user.name=Editor',
      '-c',
      'user.email=editor@example.org',
      'merge',
      '--quiet',
      '--no-ff',
      '--no-edit',
      'mine',
    );
    expect(await textsOf(join(path, 'content'))).toEqual([
      ['a.yaml', 'a: 1\n'],
      ['c.yaml', 'c: 1\n'],
      ['b.yaml', 'b: 2\n'],
    ]);
  });

  it('have the instant of their commit', async () => {
    const { path, git } = aRepository({ 'content/a.yaml': 'a: 1\n' });
    const [version] = await fileVersions(join(path, 'content'));
    expect(version?.at.epochMilliseconds).toBe(Number(git('log', '-1', '--format=%ct')) * 1000);
    expect(version?.commit).toBe(git('rev-parse', 'HEAD').trim());
  });
});

describe('the main line', () => {
  it('goes through a commit that it has passed, and not through one of another branch or of a merged one', async () => {
    const { path, git, commit } = aRepository({ 'a.yaml': 'a: 1\n' });
    const head = () => git('rev-parse', 'HEAD').trim();
    const first = head();
    git('checkout', '--quiet', '-b', 'mine');
    commit({ 'b.yaml': 'b: 1\n' });
    const mine = head();
    git('checkout', '--quiet', 'main');
    commit({ 'c.yaml': 'c: 1\n' });
    const main = head();
    git('-c', 'user.name=E', '-c', 'user.email=e@example.org', 'merge', '--quiet', '--no-edit', 'mine');
    const passed = await Promise.all([first, main, head(), mine].map((each) => isOnMainLine(path, each, head())));
    expect(passed).toEqual([true, true, true, false]);
    expect(await isOnMainLine(path, mine, main)).toBe(false);
    expect(await isOnMainLine(path, 'a'.repeat(40), main)).toBe(false);
  });
});
