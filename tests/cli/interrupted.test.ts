import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aHealthyFolder, anArchiveFolder, call, meeting, put } from '../builders.ts';
import { runTool } from './run.ts';

type Moment = Record<string, string>;

const preload = pathToFileURL(join(import.meta.dirname, 'each-moment.ts')).href;

/** What was in the folder at each moment of a command. */
function momentsOf(folder: string, args: string[], content = folder, cwd?: string): Moment[] {
  const file = join(anArchiveFolder({}), 'moments');
  const watch = { MOMENTS_OF: folder, MOMENTS_IN: file, NODE_OPTIONS: `--import=${preload}` };
  const { status, stderr } = runTool(args, { CONTENT_DIR: content, ...watch }, cwd);
  expect([status, stderr]).toEqual([0, '']);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
}

/** A name with a point at its beginning that is no file of ours: who lists the content passes over it. */
const isBeside = (path: string) => path.split('/').some((step) => /^\..+\.\w+(\.new)?$/.test(step));

/** The files that at some moment were neither as before nor as after the command. */
function halves(moments: readonly Moment[]): string[] {
  const [first = {}, last = {}] = [moments[0], moments.at(-1)];
  return moments.flatMap((moment) =>
    Object.keys(moment).filter((path) => !isBeside(path) && ![first[path], last[path]].includes(moment[path])),
  );
}

/** The files that a command has made or changed. */
function touched(moments: readonly Moment[]): string[] {
  const [first = {}, last = {}] = [moments[0], moments.at(-1)];
  return Object.keys(last).filter((path) => first[path] !== last[path]);
}

describe('a command that is killed at any moment', () => {
  it('leaves a new record whole or not at all: new', () => {
    const titles = ['--title-en', 'Spring', '--title-hu', 'Tavasz', '--yes'];
    const moments = momentsOf(aHealthyFolder(), ['new', 'meeting', '--date', '2026-11-24', ...titles]);
    expect(touched(moments)).toHaveLength(3);
    expect(halves(moments)).toEqual([]);
    const counts = moments.map((moment) => touched(moments).filter((path) => path in moment).length);
    expect([...new Set(counts)]).toEqual([0, 3]);
  });

  it('leaves a translation whole or not at all: translate', () => {
    const moments = momentsOf(aHealthyFolder({ [`${call}/hu.mdx`]: null }), ['translate', 'shelter-call']);
    expect(touched(moments)).toEqual([`${call}/hu.mdx`]);
    expect(halves(moments)).toEqual([]);
  });

  it('leaves each text old or new: translate --done --all', () => {
    const moments = momentsOf(aHealthyFolder(), ['translate', '--done', '--all']);
    expect(touched(moments)).toHaveLength(3);
    expect(halves(moments)).toEqual([]);
  });

  it('leaves each file old or new: check --fix', () => {
    const spaced = (text: string) => `${text.replace('\n', '  \n')}\n\n`;
    const edits = { 'topics.yaml': spaced, [`${meeting}/meeting.yaml`]: put('mode: in-person', 'mode: in-person  ') };
    const moments = momentsOf(aHealthyFolder(edits), ['check', '--fix']);
    expect(touched(moments)).toEqual(expect.arrayContaining(['topics.yaml', `${meeting}/meeting.yaml`]));
    expect(halves(moments)).toEqual([]);
  });

  it('leaves each schema and the handbook old or new: schemas', () => {
    const root = anArchiveFolder({ 'content/README.md': '<!-- rules -->\n<!-- end -->\n', 'content/topics.yaml': '' });
    const moments = momentsOf(root, ['schemas'], join(root, 'content'), root);
    expect(touched(moments)).toEqual(expect.arrayContaining(['content/README.md', '.vscode/schemas/meeting.json']));
    expect(halves(moments)).toEqual([]);
  });
});
