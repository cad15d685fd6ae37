import type { IncomingMessage } from 'node:http';
import type { AstroIntegration } from 'astro';

/**
 * Answers the addresses of files in the preview. With `trailingSlash: 'always'` Astro's development server looks for
 * a slash at the end of every address that a parameter makes, also where it ends in the name of a file.
 */
export function previewFiles(): AstroIntegration {
  return {
    name: 'preview-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // The base path has been taken from the address by now.
        server.middlewares.use((request: IncomingMessage, _response, next: () => void) => {
          if (request.url?.startsWith('/files/')) request.url = request.url.replace(/(\.\w+)(\?.*)?$/, '$1/$2');
          next();
        });
      },
    },
  };
}
