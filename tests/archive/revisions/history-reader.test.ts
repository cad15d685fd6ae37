import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { createHistoryReader } from '../../../src/archive/revisions/history-reader.ts';
import { anArchiveFolder, filesOf, meeting, writeInto } from '../../builders.ts';
import { aContentRepository } from './history.ts';

const healthy = filesOf('healthy');
const facts = healthy[`${meeting}/meeting.yaml`] ?? '';
const english = healthy[`${meeting}/en.mdx`] ?? '';
const id = 'autumn-session';
const later = english.replace('on 30 November 2022', 'on 30 November 2022 in Budapest');

describe('the history of a record', () => {
  it('begins with its publication, and goes on with every commit that touches it', async () => {
    const { commit, history } = aContentRepository();
    commit({ [`${meeting}/en.mdx`]: later }, '2024-07-01T08:00:00Z');
    commit({ 'topics.yaml': `${healthy['topics.yaml']}\n` }, '2024-07-02T08:00:00Z');
    const { revisions, isUncommitted } = await history(id);
    expect(revisions.map(({ key, kind, published }) => [key, kind, published])).toEqual([
      ['2024-06-01T120000Z', 'first', '2024-06-01T12:00:00Z'],
      ['2024-07-01T080000Z', 'silent', '2024-07-01T08:00:00Z'],
    ]);
    expect(isUncommitted).toBe(false);
  });

  it('leads from page to commit to file to hash, by the command that is printed', async () => {
    const { path, commit, history } = aContentRepository();
    commit({ [`${meeting}/en.mdx`]: later });
    for (const revision of (await history(id)).revisions) {
      expect(revision.files.map(({ name }) => name)).toEqual(['en.mdx', 'hu.mdx', 'meeting.yaml']);
      for (const file of revision.files) {
        const printed = execFileSync('sh', ['-c', `git show ${revision.commit}:${file.path} | sha256sum`], {
          cwd: path,
        });
        expect(String(printed).split(' ')[0]).toBe(file.sha256);
      }
    }
    const last = (await history(id)).revisions.at(-1)?.files[0];
    expect(
      createHash('sha256')
        .update(readFileSync(join(path, last?.path ?? '')))
        .digest('hex'),
    ).toBe(last?.sha256);
  });

  it('goes on when its folder is renamed, even with another text', async () => {
    const { commit, history } = aContentRepository();
    const renamed = meeting.replace(id, 'another-name');
    const files = ['meeting.yaml', 'en.mdx', 'hu.mdx'];
    const moved = Object.fromEntries(files.map((name) => [`${renamed}/${name}`, healthy[`${meeting}/${name}`] ?? '']));
    const gone = Object.fromEntries(files.map((name) => [`${meeting}/${name}`, null]));
    commit({ ...gone, ...moved, 'redirects.yaml': `- { from: ${id}, to: another-name }\n` }, '2024-07-01T08:00:00Z');
    commit({ [`${renamed}/en.mdx`]: later }, '2024-07-02T08:00:00Z');
    const { revisions } = await history('another-name');
    expect(revisions.map(({ kind }) => kind)).toEqual(['first', 'metadata', 'silent']);
    expect(revisions.map(({ files: [first] }) => first?.path)).toEqual([
      `content/${meeting}/en.mdx`,
      `content/${renamed}/en.mdx`,
      `content/${renamed}/en.mdx`,
    ]);
  });

  it('holds nothing of a draft, nor what was replaced before its time came', async () => {
    const scheduled = facts.replace('status: published', 'status: published\nfirst-published: 2024-06-10');
    const { commit, history } = aContentRepository({
      [`${meeting}/meeting.yaml`]: facts.replace('status: published', 'status: draft'),
    });
    commit({ [`${meeting}/meeting.yaml`]: scheduled }, '2024-06-02T08:00:00Z');
    commit({ [`${meeting}/en.mdx`]: later }, '2024-06-03T08:00:00Z');
    commit({ [`${meeting}/en.mdx`]: english }, '2024-06-12T08:00:00Z');
    const { revisions } = await history(id);
    // A day at home begins two hours before that of UTC in summer.
    expect(revisions.map(({ kind, published }) => [kind, published])).toEqual([
      ['first', '2024-06-09T22:00:00Z'],
      ['silent', '2024-06-12T08:00:00Z'],
    ]);
  });

  it('says that what is on the disk has not been committed', async () => {
    const { content, history } = aContentRepository();
    writeInto(content, `${meeting}/en.mdx`, later);
    expect(await history(id)).toMatchObject({ isUncommitted: true, revisions: [{ kind: 'first' }] });
    expect((await history('open-eyes')).isUncommitted).toBe(false);
  });

  it('gives two revisions of one second names of their own', async () => {
    const { commit, history } = aContentRepository();
    commit({ [`${meeting}/en.mdx`]: later });
    const { revisions } = await history(id);
    expect(revisions.map(({ key }) => key)).toEqual(['2024-06-01T120000Z', '2024-06-01T120000Z-2']);
  });

  it('is that of the main line after history was rewritten', async () => {
    const { git, commit, history, read } = aContentRepository();
    commit({ [`${meeting}/en.mdx`]: later }, '2024-07-01T08:00:00Z');
    expect((await history(id)).revisions).toHaveLength(2);
    git('reset', '--quiet', '--hard', 'HEAD~1');
    commit({ [`${meeting}/en.mdx`]: `${later}\nMore.\n` }, '2024-07-03T08:00:00Z');
    await read();
    expect((await history(id)).revisions.map(({ published }) => published)).toEqual([
      '2024-06-01T12:00:00Z',
      '2024-07-03T08:00:00Z',
    ]);
  });
});

describe('histories', () => {
  it('are read again where what was kept is damaged', async () => {
    const { cache, content, history } = aContentRepository();
    await history(id);
    const [file = ''] = execFileSync('find', [join(cache, 'history'), '-type', 'f'], { encoding: 'utf8' }).split('\n');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('first', 'worst'));
    const { histories } = await createHistoryReader([content], cache)(createArchiveReader(content)());
    expect(histories?.get(id)?.revisions[0]?.kind).toBe('first');
  });

  it('are absent outside a repository and in a shallow clone, and say why', async () => {
    const folder = anArchiveFolder(healthy);
    const outside = await createHistoryReader([folder], join(folder, '.cache'))(createArchiveReader(folder)());
    expect(outside).toEqual({ why: expect.stringContaining('is not in a git repository') });
    const { path } = aContentRepository();
    const clone = join(anArchiveFolder({}), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${path}`, clone], { stdio: 'ignore' });
    const content = join(clone, 'content');
    const shallow = await createHistoryReader([content], join(clone, '.cache'))(createArchiveReader(content)());
    expect(shallow).toEqual({ why: expect.stringContaining('holds only the newest commits') });
  });

  it('go on when a record comes from another content folder of the repository', async () => {
    const { path, git, content, cache, commit } = aContentRepository();
    const embargoed = Object.entries(healthy).filter(([file]) => file.startsWith(`${meeting}/`));
    commit(Object.fromEntries(embargoed.map(([file]) => [file, null])), '2024-06-02T12:00:00Z');
    for (const [file, text] of embargoed) writeInto(path, `private/${file}`, text);
    const schedule = 'status: published\nfirst-published: 2024-06-20';
    writeInto(path, `private/${meeting}/meeting.yaml`, facts.replace('status: published', schedule));
    commit({ 'topics.yaml': `${healthy['topics.yaml']}\n` }, '2024-06-10T12:00:00Z');
    mkdirSync(join(content, 'meetings/2022'), { recursive: true });
    git('mv', `private/${meeting}`, `content/${meeting}`);
    commit({ 'topics.yaml': healthy['topics.yaml'] ?? '' }, '2024-07-01T12:00:00Z');
    const folders = [content, join(path, 'private')];
    const { histories } = await createHistoryReader(folders, cache)(createArchiveReader(content)());
    expect(histories?.get(id)?.revisions.map(({ kind, published }) => [kind, published])).toEqual([
      ['first', '2024-06-01T12:00:00Z'],
      ['metadata', '2024-06-19T22:00:00Z'],
      ['metadata', '2024-07-01T12:00:00Z'],
    ]);
  });
});
