import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { anArchiveFolder, filesOf, meeting, writeInto } from '../builders.ts';
import { aRepository } from '../git.ts';
import { runTool } from './run.ts';

const changes = (root: string, ...args: string[]) => runTool(['changes', ...args], { CONTENT_DIR: root });

describe('changes', () => {
  it('shows a reviewer what a change does to the site, and what is missing', () => {
    const { path, git } = aRepository(filesOf('healthy'));
    git('mv', meeting, 'meetings/2022/autumn-sessions');
    writeInto(
      path,
      'topics.yaml',
      `${filesOf('healthy')['topics.yaml']}children:\n  name: { en: Children, hu: Gyermekek }\n`,
    );
    const { status, stdout, stderr } = changes(path);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'Pages added (2)',
      '  meeting  MR-2022-001  The council looks back on the year',
      '    /en/meetings/autumn-sessions/',
      '    /hu/talalkozok/autumn-sessions/',
      '  topic  Children',
      '    /en/topics/children/',
      '    /hu/temak/children/',
      '',
      'Pages removed (1)',
      '  meeting  MR-2022-001  The council looks back on the year',
      '    /en/meetings/autumn-session/',
      '    /hu/talalkozok/autumn-session/',
      '',
      'Redirects needed: these addresses would lead nowhere (1)',
      '  meeting  MR-2022-001  The council looks back on the year',
      '    /en/meetings/autumn-session/',
      '    /hu/talalkozok/autumn-session/',
      '    → add to redirects.yaml: - { from: autumn-session, to: autumn-sessions }',
      '',
      'The content has errors (2), so this may be incomplete: npm run check shows them.',
      'Compared with main: 2 added, 0 changed, 1 removed, 1 without a redirect. Lists, and pages that name these records and entries, change too.',
    ]);
  });

  it('gives the same to other programs, leaves nothing behind and touches no branch', () => {
    const { path, git } = aRepository(filesOf('healthy'));
    git('checkout', '--quiet', '-b', 'mine');
    writeInto(path, 'pages/about/en.mdx', `${filesOf('healthy')['pages/about/en.mdx']}\nMore.\n`);
    const state = () => [git('status', '--porcelain', '--branch'), git('worktree', 'list'), readdirSync(path).sort()];
    const [before, temporary] = [state(), readdirSync(tmpdir()).filter((name) => name.startsWith('roundtable-base-'))];
    const { stdout } = changes(path, '--base', 'main', '--json');
    expect(JSON.parse(stdout)).toEqual({
      base: 'main',
      errors: 0,
      added: [],
      changed: [{ kind: 'page', id: 'about/en', title: expect.any(String), addresses: { en: '/en/about/' } }],
      removed: [],
      redirectsNeeded: [],
    });
    expect(state()).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('roundtable-base-'))).toEqual(temporary);
  });

  it('says where there is nothing to compare with', () => {
    const { status, stdout, stderr } = changes(anArchiveFolder({}));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/is not in a git repository, so there is nothing to compare it with/);
  });
});
