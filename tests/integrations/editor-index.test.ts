import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { editorIndex } from '../../src/integrations/editor-index.ts';
import { anArchiveFolder, writeInto } from '../builders.ts';

const text = '---\ntitle: About\nsummary: What stands here.\n---\nText.\n';

/** What Astro hands to the hooks, as far as they look at it. */
function hooksAt(root: string) {
  const { hooks } = editorIndex();
  const watcher = new EventEmitter();
  const config = { root: pathToFileURL(`${root}/`) };
  const begin = hooks['astro:config:setup'] as unknown as (given: object) => void;
  const serve = hooks['astro:server:setup'] as unknown as (given: object) => void;
  return {
    watcher,
    begin: (command: string) => begin({ command, config }),
    serve: () => serve({ server: { watcher } }),
  };
}

it('lists the texts for the editor in a preview, and a new one when it comes', () => {
  const root = anArchiveFolder({ 'content/pages/about/en.mdx': text });
  vi.stubEnv('CONTENT_DIR', join(root, 'content'));
  const list = join(root, '.astro', 'collections', 'collections.json');
  const listed = () => Object.keys(JSON.parse(readFileSync(list, 'utf8')).entries).length;
  const { watcher, begin, serve } = hooksAt(root);

  begin('build');
  expect(existsSync(list)).toBe(false);
  begin('dev');
  expect(listed()).toBe(1);

  serve();
  writeInto(root, 'content/pages/about/hu.mdx', text);
  watcher.emit('add', join(root, 'content/pages/about/notes.txt'));
  expect(listed()).toBe(1);
  watcher.emit('add', join(root, 'content/pages/about/hu.mdx'));
  expect(listed()).toBe(2);
});
