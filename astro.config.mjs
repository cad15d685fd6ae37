import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { collectionsFromReading } from './src/integrations/collections-from-reading.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { editorIndex } from './src/integrations/editor-index.ts';
import { previewFiles } from './src/integrations/preview-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteBuilder } from './src/integrations/site-builder.ts';

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  integrations: [
    contentGuard(),
    collectionsFromReading(),
    previewFiles(),
    editorIndex(),
    mdx(),
    searchIndex(),
    siteBuilder(),
  ],
});
