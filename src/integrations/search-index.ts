import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { bundlesInThreads } from './search-bundles.ts';
import { type WriteFile, writeSearchFiles } from './search-files.ts';

/** Makes everything that the search loads: its own files, and a bundle of Pagefind for each language. */
async function index(archive: Archive, write: WriteFile): Promise<void> {
  const bundles = bundlesInThreads();
  await writeSearchFiles(archive, write, (lang, record) => bundles[lang].add(record));
  await Promise.all(
    Object.entries(bundles).map(async ([lang, bundle]) => {
      for (const { path, content } of await bundle.finish()) write(`${lang}/${path}`, content);
    }),
  );
}

/** The files of the search for the reading that the preview shows, made when the first of them is requested. */
function previewedFiles(): () => Promise<Map<string, Uint8Array>> {
  let indexed: Archive | undefined;
  let files: Promise<Map<string, Uint8Array>> = Promise.resolve(new Map());
  return () => {
    const archive = handedOver();
    if (archive !== indexed) {
      const made = new Map<string, Uint8Array>();
      files = index(archive, (path, content) => made.set(path, content)).then(() => made);
      indexed = archive;
    }
    return files;
  };
}

/** Makes the search index when the pages are finished; in the preview, after a change, when somebody searches. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const begun = performance.now();
        const folder = join(fileURLToPath(dir), 'search');
        await index(handedOver(), (path, content) => {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        });
        logger.info(`Search index: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
      },

      'astro:server:setup': ({ server }) => {
        const filesOf = previewedFiles();
        server.middlewares.use(
          async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
            const path = /^\/search\/([^?]+)/.exec(request.url ?? '')?.[1];
            if (path === undefined) return next();
            try {
              const content = (await filesOf()).get(path);
              if (!content) return next();
              const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
              response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
              response.end(content);
            } catch (error) {
              next(error);
            }
          },
        );
      },
    },
  };
}
