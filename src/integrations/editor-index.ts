import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFrontMatter } from '../archive/front-matter-index.ts';
import { settings } from '../site/settings.ts';

/** Keeps the editor’s list of texts current while the preview runs, so that the front matter of a new one completes too. */
export function editorIndex(): AstroIntegration {
  let root = '';
  const index = () => indexFrontMatter(root, settings().contentDirs);

  return {
    name: 'editor-index',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') index();
      },
      'astro:server:setup': ({ server }) => {
        for (const event of ['add', 'unlink'] as const) {
          server.watcher.on(event, (path) => void (/\.mdx?$/.test(path) && index()));
        }
      },
    },
  };
}
