import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { handedOver } from '../archive/handover.ts';
import { startPagefind } from '../publishing/pagefind/pagefind-shards.ts';
import { indexArchive } from '../publishing/search-index.ts';
import { contentType } from '../site/content-types.ts';

/** The files of the search for the reading that the preview shows, made when the first of them is requested. */
function previewedFiles(): () => Promise<Map<string, Uint8Array>> {
  let indexed: Archive | undefined;
  let files: Promise<Map<string, Uint8Array>> = Promise.resolve(new Map());
  return () => {
    const archive = handedOver();
    if (archive !== indexed) {
      const made = new Map<string, Uint8Array>();
      const pagefind = startPagefind(archive);
      files = indexArchive(archive, pagefind, (path, content) => made.set(path, content)).then(() => made);
      indexed = archive;
    }
    return files;
  };
}

/** Makes the search index of the preview, after a change when somebody searches. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const filesOf = previewedFiles();
        server.middlewares.use(
          async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
            const path = /^\/((?:search|pagefind)\/[^?]+)/.exec(request.url ?? '')?.[1];
            if (path === undefined) return next();
            try {
              const content = (await filesOf()).get(path);
              if (!content) return next();
              response.writeHead(200, { 'content-type': contentType(path), 'cache-control': 'no-store' });
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
