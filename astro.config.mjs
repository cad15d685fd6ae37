import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { collectionsFromReading } from './src/integrations/collections-from-reading.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { editorIndex } from './src/integrations/editor-index.ts';
import { previewFiles } from './src/integrations/preview-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteBuilder } from './src/integrations/site-builder.ts';
import { cacheIn } from './src/site/settings.ts';

// Nothing about those who build a site, or about the site, is sent to anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// The packages may belong to somebody else: what Astro and Vite keep lies in the cache folder.
const cache = join(cacheIn(process.env.CACHE_DIR || '.cache'), 'astro');

export default defineConfig({
  cacheDir: cache,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, cacheDir: join(cache, 'vite') },
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
