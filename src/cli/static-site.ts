import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { contentType } from '../site/content-types.ts';
import { securityHeaders } from '../site/security-policy.ts';

/** The file of a build that answers a path below the base: itself, or the index of its folder. */
function fileFor(root: string, path: string): { file: string } | { folder: true } | undefined {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return path.endsWith('/') ? undefined : { file };
  if (!found?.isDirectory() || !statSync(join(file, 'index.html'), { throwIfNoEntry: false })) return undefined;
  return path.endsWith('/') ? { file: join(file, 'index.html') } : { folder: true };
}

/** Answers requests from the files of a build, as a plain host does: slashes mended, 404.html for what is not there. */
export function answerFrom(dist: string, basePath: string) {
  const root = resolve(dist);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    let path: string;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      response.writeHead(400, securityHeaders).end();
      return;
    }
    const below = `${path}/`.startsWith(basePath) ? path.slice(basePath.length - 1) : undefined;
    const found = below === undefined || below.includes('\0') ? undefined : fileFor(root, below);
    if (found && 'folder' in found) {
      response.writeHead(308, { ...securityHeaders, location: `${pathname}/${search}` }).end();
      return;
    }
    if (found) {
      response.writeHead(200, {
        ...securityHeaders,
        'content-type': contentType(found.file),
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(found.file).pipe(response);
      return;
    }
    response.writeHead(404, { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' });
    response.end(
      statSync(join(root, '404.html'), { throwIfNoEntry: false }) ? readFileSync(join(root, '404.html')) : 'Not found',
    );
  };
}
