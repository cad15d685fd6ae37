import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeFiles } from '../../src/cli/commands/schemas.ts';
import { editorSchemas } from '../../src/contracts/editor-schemas.ts';
import { fieldTables } from '../../src/contracts/field-tables.ts';
import { referenceFiles } from '../../src/model/kinds.ts';
import { editorSettings } from './language-server.ts';

const root = join(import.meta.dirname, '..', '..');

/** The files that are not what the model makes of them, a sentence each. */
function stale(made: readonly [path: string, text: string][], read: (path: string) => string | undefined): string[] {
  return made
    .filter(([path, text]) => read(path) !== text)
    .map(([path]) => `${path} is not what the model says: run npm run schemas and commit what it writes.`);
}

const onDisk = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

describe('what is made from the model', () => {
  it('is current, schemas and field tables', () => {
    expect(stale(madeFiles(root), onDisk)).toEqual([]);
  });

  it('is reported with the command that makes it where it is not', () => {
    expect(stale([['.vscode/schemas/a.json', '{}']], () => undefined)).toEqual([
      '.vscode/schemas/a.json is not what the model says: run npm run schemas and commit what it writes.',
    ]);
  });

  it('has no schema left over', () => {
    const names = editorSchemas().map(({ name }) => `${name}.json`);
    expect(readdirSync(join(root, '.vscode', 'schemas')).sort()).toEqual(names.sort());
  });

  it('has a place in the handbook for every table, once', () => {
    const marks = onDisk('content/README.md')?.matchAll(/<!-- fields: ([\w-]+) -->\n/g) ?? [];
    expect([...marks].map(([, name]) => name).sort()).toEqual([...fieldTables().keys()].sort());
  });
});

describe('the settings of the editor', () => {
  it('map every schema of a whole file to its files, and no other', () => {
    const mapped = editorSchemas()
      .filter(({ frontMatter }) => !frontMatter)
      .map(({ name, files }) => [`./.vscode/schemas/${name}.json`, [`content/${files}`]]);
    expect(editorSettings(join(root, '.vscode', 'settings.json'))['yaml.schemas']).toEqual(Object.fromEntries(mapped));
    expect(mapped.flat(2)).toEqual(
      expect.arrayContaining(Object.values(referenceFiles).map((file) => `content/${file}`)),
    );
  });

  it('recommend every extension that they are for', () => {
    const { recommendations } = JSON.parse(onDisk('.vscode/extensions.json') ?? '{}');
    expect(recommendations).toEqual(
      expect.arrayContaining([
        'redhat.vscode-yaml',
        'astro-build.astro-vscode',
        'unifiedjs.vscode-mdx',
        'biomejs.biome',
      ]),
    );
  });
});
