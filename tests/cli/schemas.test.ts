import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anArchiveFolder, filesOf, meeting } from '../builders.ts';

const tool = join(process.cwd(), 'src', 'cli', 'main.ts');

function run(root: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'schemas'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '' },
  });
  return { status, stderr, lines: stdout.trimEnd().split('\n') };
}

const healthy = Object.fromEntries(Object.entries(filesOf('healthy')).map(([path, text]) => [`content/${path}`, text]));
const handbook = '# Handbook\n\n<!-- fields: topics -->\nold\n<!-- end -->\n';
const written = (root: string) => readdirSync(join(root, '.vscode', 'schemas')).sort();

describe('schemas', () => {
  it('writes schemas and field tables, and the second time nothing', () => {
    const root = anArchiveFolder({ ...healthy, 'content/README.md': handbook });
    const first = run(root);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.lines).toContain(`Written: ${join('.vscode', 'schemas', 'meeting.json')}`);
    expect(first.lines).toContain(`Written: ${join('content', 'README.md')}`);
    expect(readFileSync(join(root, 'content', 'README.md'), 'utf8')).toContain('| `name.en` | yes | text |');
    expect(written(root).filter((name) => !name.endsWith('.json') || name.startsWith('.'))).toEqual([]);
    expect(run(root).lines).toEqual(['Schemas, field tables and rules are current.']);
  });

  it('lists for the editor which text follows which schema', () => {
    const root = anArchiveFolder(healthy);
    run(root);
    const folder = join(root, '.astro', 'collections');
    const { collections, entries } = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8'));
    const key = (path: string) => decodeURIComponent(pathToFileURL(join(root, 'content', path)).href).toLowerCase();
    expect(entries[key(`${meeting}/hu.mdx`)]).toBe('meeting-words');
    expect(entries[key('pages/about/en.mdx')]).toBe('page-words');
    expect(Object.keys(entries)).toHaveLength(8);
    for (const { name } of collections) expect(existsSync(join(folder, `${name}.schema.json`))).toBe(true);
  });

  it('does without a handbook', () => {
    const root = anArchiveFolder(healthy);
    const { status, lines } = run(root);
    expect(status).toBe(0);
    expect(lines).not.toContain(`Written: ${join('content', 'README.md')}`);
  });
});
