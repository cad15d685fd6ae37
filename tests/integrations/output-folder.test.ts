import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedOutput } from '../../src/publishing/output-folder.ts';
import { anArchiveFolder, type Files } from '../builders.ts';

const site: Files = {
  'data/build.json': JSON.stringify({
    clock: '2026-01-01T00:00:00Z',
    reach: null,
    records: { meeting: 0, campaign: 0, 'funding-call': 0 },
    texts: { en: 0, hu: 0 },
  }),
  'index.html': '',
};

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** A folder with a project that git tracks, content beside it, and folders that hold something or nothing. */
function aPlace() {
  const place = anArchiveFolder({
    'project/content/site.yaml': '',
    'project/src/main.ts': '',
    'project/docs/a/b.md': '',
    'project/.gitignore': 'dist/\nnode_modules/\n',
    'project/node_modules/a/index.js': '',
    'private/meetings/a.yaml': '',
    'photos/one.jpg': '',
    'notes/data/build.json': '{"name":"notes"}',
    'file.txt': '',
    ...below('project/dist', site),
    ...below('earlier', site),
    ...below('pages', { ...site, '.git/config': '' }),
    ...below('interrupted/.unfinished-site', site),
  });
  const project = join(place, 'project');
  execFileSync('git', ['init', '-q'], { cwd: project });
  execFileSync('git', ['add', '.'], { cwd: project });
  mkdirSync(join(place, 'empty'));
  symlinkSync(join(project, 'content'), join(place, 'link-to-content'), 'junction');
  symlinkSync(project, join(place, 'link-to-project'), 'junction');
  symlinkSync(join(place, 'earlier'), join(place, 'link-to-earlier'), 'junction');
  symlinkSync(join(place, 'nowhere'), join(place, 'link-to-nowhere'), 'junction');
  symlinkSync(join(place, 'link-round'), join(place, 'link-round'), 'junction');
  const contentDirs = [join(place, 'link-to-project', 'content'), join(place, 'private')];
  return { place, refusal: (folder: string) => refusedOutput(join(place, folder), project, contentDirs) };
}

describe('an output folder', () => {
  it.each([
    'project/content',
    'project/content/',
    'project/content/new/site',
    'project/src/../content',
    'link-to-content',
    'link-to-content/new',
    'link-to-project/content',
    'private',
    'private/meetings',
    '.',
  ])('is refused where it is, holds or lies within a content folder: %s', (folder) => {
    expect(aPlace().refusal(folder)).toMatch(/ a folder of content\. Name a new or empty folder/);
  });

  it.each(['project/src', 'project/src/new', 'project/docs/a'])(
    'is refused where it belongs to the project: %s',
    (folder) => {
      expect(aPlace().refusal(folder)).toMatch(/which belongs to the project\. Name a new or empty folder/);
    },
  );

  it('is refused where it is the project, under any name, or holds it', () => {
    const { place } = aPlace();
    for (const folder of ['project', 'link-to-project', '.'])
      expect(refusedOutput(join(place, folder), join(place, 'project'), [])).toContain('is or holds the project');
  });

  it('is refused where it is the home folder or holds it', () => {
    const { place } = aPlace();
    const project = join(place, 'project');
    expect(refusedOutput(homedir(), project, [])).toContain('the home folder');
    expect(refusedOutput(parse(place).root, project, [])).toContain('is or holds');
  });

  it.each(['photos', 'notes', 'photos/../photos/'])(
    'is refused where it holds what no build has made: %s',
    (folder) => {
      expect(aPlace().refusal(folder)).toContain('holds files, but no finished site');
    },
  );

  it.each([
    ['file.txt', 'which is a file'],
    ['file.txt/site', 'which is a file'],
    ['link-to-nowhere', 'a link to a folder that does not exist'],
    ['link-to-nowhere/site', 'a link to a folder that does not exist'],
    ['link-round', 'ELOOP'],
  ])('is refused where no folder can be: %s', (folder, reason) => {
    expect(aPlace().refusal(folder)).toContain(reason);
  });

  it.each(['project/.git/new', 'project/.astro', 'project/node_modules', 'other/.git/new', 'other/node_modules/new'])(
    'is refused within the files of git and npm: %s',
    (folder) => {
      const { place, refusal } = aPlace();
      mkdirSync(join(place, folder, '..'), { recursive: true });
      expect(refusal(folder)).toContain('lies within');
    },
  );

  it.each([
    'project/dist',
    'project/new',
    'project/new/site',
    'earlier',
    'empty',
    'new/site',
    'link-to-earlier',
    'link-to-project/dist',
    'pages',
    'interrupted',
  ])('is taken where it is new, empty or holds an earlier site: %s', (folder) => {
    expect(aPlace().refusal(folder)).toBeUndefined();
  });

  it('may be named from where the command runs', () => {
    const { place } = aPlace();
    const content = join(place, 'private');
    expect(refusedOutput(relative(process.cwd(), content), join(place, 'project'), [content])).toContain('is ');
    expect(
      refusedOutput(relative(process.cwd(), join(place, 'new')), join(place, 'project'), [content]),
    ).toBeUndefined();
  });

  it('is known on a disk without case in any case of letters', ({ skip }) => {
    const { place, refusal } = aPlace();
    if (!existsSync(join(place, 'PROJECT'))) skip('the disk tells letters apart by case');
    expect(refusal('PROJECT/Content')).toContain('a folder of content');
  });
});
