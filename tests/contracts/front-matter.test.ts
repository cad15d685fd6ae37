import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexFrontMatter } from '../../src/archive/front-matter-index.ts';
import { call, campaign, filesOf, meeting, writeInto } from '../builders.ts';
import { editorSettings, type LanguageServer, startLanguageServer } from './language-server.ts';
import { aTemporaryFolder } from './temporary-folder.ts';

const repository = join(import.meta.dirname, '..', '..');

/**
 * The YAML extension reads no front matter (redhat-developer/vscode-yaml, issue 207). The extension of Astro does, with
 * the same YAML language service; this is its server.
 */
describe('the Astro language server on the front matter of texts', () => {
  let server: LanguageServer;
  let root = '';
  let removeFolder = () => {};
  const at = (path: string) => join(root, 'content', path);

  beforeAll(async () => {
    ({ root, removeFolder } = aTemporaryFolder());
    for (const [path, text] of Object.entries(filesOf('healthy'))) writeInto(root, `content/${path}`, text);
    writeFileSync(join(root, 'tsconfig.json'), '{ "files": [] }');
    indexFrontMatter(root, [join(root, 'content')]);
    const settings = editorSettings(join(repository, '.vscode', 'settings.json'));
    const program = join(repository, 'node_modules', '@astrojs', 'language-server', 'bin', 'nodeServer.js');
    server = await startLanguageServer(program, root, settings, {
      contentIntellisense: settings['astro.content-intellisense'],
      typescript: { tsdk: join(repository, 'node_modules', 'typescript', 'lib') },
    });
  });
  afterAll(() => {
    server?.end();
    removeFolder();
  });

  it('finds nothing wrong with texts in which nothing is wrong', async () => {
    for (const path of [`${meeting}/en.mdx`, `${campaign}/en.mdx`, `${call}/en.mdx`, 'pages/about/hu.mdx']) {
      expect(await server.diagnose(at(path), readFileSync(at(path), 'utf8'))).toEqual([]);
    }
  });

  it('marks an unknown field of a text, with its position', async () => {
    const text = '---\ntitle: Open eyes\nsumary: Posters.\n---\nText, with colons: and braces.\n';
    expect(await server.diagnose(at(`${campaign}/hu.mdx`), text)).toMatchObject([
      { message: 'Property sumary is not allowed.', range: { start: { line: 2, character: 0 } } },
    ]);
  });

  it('offers the fields of the kind of record', async () => {
    const fields = await server.complete(at(`${meeting}/hu.mdx`), '---\ntitle: A\n\n---\nText.\n', 3, 1);
    expect(fields).toEqual(expect.arrayContaining(['summary', 'plain-summary', 'agenda', 'decisions']));
    expect(fields).not.toContain('eligible');
  });

  it('shows what a field means', async () => {
    const shown = await server.hover(at('pages/about/en.mdx'), '---\ntitle: A\nsummary: B.\n---\nText.\n', 3, 3);
    expect(shown).toContain('One sentence on what the page contains.');
  });

  it('says nothing of texts that are no part of the content', async () => {
    expect(await server.diagnose(join(root, 'README.md'), '---\nlayout: x\n---\nText.\n')).toEqual([]);
  });
});
