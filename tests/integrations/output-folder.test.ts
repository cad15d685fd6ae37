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
function aProject() {
  const root = anArchiveFolder({
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
  const project = join(root, 'project');
  execFileSync('git', ['init', '-q'], { cwd: project });
  execFileSync('git', ['add', '.'], { cwd: project });
  mkdirSync(join(root, 'empty'));
  symlinkSync(join(project, 'content'), join(root, 'link-to-content'), 'junction');
  symlinkSync(project, join(root, 'link-to-project'), 'junction');
  symlinkSync(join(root, 'earlier'), join(root, 'link-to-earlier'), 'junction');
  symlinkSync(join(root, 'nowhere'), join(root, 'link-to-nowhere'), 'junction');
  symlinkSync(join(root, 'link-round'), join(root, 'link-round'), 'junction');
  const contentDirs = [join(root, 'link-to-project', 'content'), join(root, 'private')];
  return { root, refusal: (folder: string) => refusedOutput(join(root, folder), project, contentDirs) };
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
    expect(aProject().refusal(folder)).toMatch(/ a folder of content\. Name a new or empty folder/);
  });

  it.each(['project/src', 'project/src/new', 'project/docs/a'])(
    'is refused where it belongs to the project: %s',
    (folder) => {
      expect(aProject().refusal(folder)).toMatch(/which belongs to the project\. Name a new or empty folder/);
    },
  );

  it('is refused where it is the project, under any name, or holds it', () => {
    const { root } = aProject();
    for (const folder of ['project', 'link-to-project', '.'])
      expect(refusedOutput(join(root, folder), join(root, 'project'), [])).toContain('is or holds the project');
  });

  it('is refused where it is the home folder or holds it', () => {
    const { root } = aProject();
    const project = join(root, 'project');
    expect(refusedOutput(homedir(), project, [])).toContain('the home folder');
    expect(refusedOutput(parse(root).root, project, [])).toContain('is or holds');
  });

  it.each(['photos', 'notes', 'photos/../photos/'])(
    'is refused where it holds what no build has made: %s',
    (folder) => {
      expect(aProject().refusal(folder)).toContain('holds files, but no finished site');
    },
  );

  it.each([
    ['file.txt', 'which is a file'],
    ['file.txt/site', 'which is a file'],
    ['link-to-nowhere', 'a link to a folder that does not exist'],
    ['link-to-nowhere/site', 'a link to a folder that does not exist'],
    ['link-round', 'ELOOP'],
  ])('is refused where no folder can be: %s', (folder, reason) => {
    expect(aProject().refusal(folder)).toContain(reason);
  });

  it.each(['project/.git/new', 'project/.astro', 'project/node_modules', 'other/.git/new', 'other/node_modules/new'])(
    'is refused within the files of git and npm: %s',
    (folder) => {
      const { root, refusal } = aProject();
      mkdirSync(join(root, folder, '..'), { recursive: true });
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
    expect(aProject().refusal(folder)).toBeUndefined();
  });

  it('may be named from where the command runs', () => {
    const { root } = aProject();
    const content = join(root, 'private');
    expect(refusedOutput(relative(process.cwd(), content), join(root, 'project'), [content])).toContain('is ');
    expect(refusedOutput(relative(process.cwd(), join(root, 'new')), join(root, 'project'), [content])).toBeUndefined();
  });

  it('is known on a disk without case in any case of letters', ({ skip }) => {
    const { root, refusal } = aProject();
    if (!existsSync(join(root, 'PROJECT'))) skip('the file system is case-sensitive');
    expect(refusal('PROJECT/Content')).toContain('a folder of content');
  });
});
