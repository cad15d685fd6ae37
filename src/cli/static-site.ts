import { readFileSync, realpathSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { join, resolve, sep } from 'node:path';
import compression from 'compression';
import send from 'send';
import { contentType, isCompressible } from '../site/content-types.ts';
import { encodingEndings } from '../site/encodings.ts';
import { headersFor } from '../site/response-headers.ts';
import { movedAddresses } from './moved-addresses.ts';

/** The path of a request, still encoded and beginning with one slash, and its query, whatever form its line has. */
function addressOf({ url = '' }: IncomingMessage): { path: string; query: string } {
  const [, path = '', query = ''] = /^(?:\w+:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return { path: path.replace(/^[/\\]*/, '/'), query };
}

/** @returns undefined for what is no encoded text (RFC 3986, 2.1) */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file of a site that answers a path, as its real path; undefined where there is none, or a link leads out. */
function fileFor(root: string, path: string): string | undefined {
  if (/\/\.(?!well-known\/)/.test(path)) return undefined;
  try {
    const file = realpathSync(join(root, path, path.endsWith('/') ? 'index.html' : ''));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The encodings that the reader takes (RFC 9110, 12.5.3). */
function acceptedEncodings({ headers }: IncomingMessage): string[] {
  const named = String(headers['accept-encoding'] ?? '').toLowerCase();
  return named
    .split(',')
    .flatMap((each) => (/;\s*q=0(\.0*)?\s*$/.test(each) ? [] : (each.split(';')[0]?.trim() ?? [])));
}

/** Sends the page for what is not there; a line where that cannot be read either, as in the middle of a new build. */
function notFound(root: string, response: ServerResponse): void {
  const page = fileFor(root, '/404.html');
  let text: string | Buffer = 'Not found';
  try {
    if (page) text = readFileSync(page);
  } catch {}
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

/** Sends the file at a path as HTTP has it: validators, ranges, the headers alone for HEAD. */
function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  isGone: boolean,
): void {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const accepted = acceptedEncodings(request);
  const [encoding, copy] =
    Object.entries(encodingEndings)
      .map(([key, ending]) => [key, fileFor(root, name + ending)] as const)
      .find(([key, file]) => file && accepted.includes(key)) ?? [];
  // The page of a removed record says so to programs as well (RFC 9110, 15.5.11).
  if (isGone) response.statusCode = 410;
  send(request, encodeURI(copy ?? fileFor(root, name) ?? name), {
    index: false,
    cacheControl: false,
    dotfiles: 'allow',
  })
    .on('headers', () => {
      response.setHeaders(headersFor(name)).setHeader('content-type', contentType(name));
      response.setHeader('vary', 'accept-encoding');
      if (encoding) response.setHeader('content-encoding', encoding);
    })
    .on('error', ({ status }: { status: number }) => {
      response.removeHeader('content-encoding');
      if (response.headersSent) response.destroy();
      else if (status === 404) notFound(root, response);
      else response.writeHead(status).end();
    })
    .pipe(response);
}

/**
 * Answers requests from the files of a build, as a host does: slashes completed, former addresses redirected, 410 for the
 * pages of removed records, 404.html for what is not there.
 * No request ends the process, and none reads outside the folder.
 */
export function answerFrom(dist: string, basePath: string): RequestListener {
  const root = realpathSync(resolve(dist));
  const { target, isGone } = movedAddresses(root);
  return (request, response) => {
    response.setHeaders(headersFor('/'));
    const { path, query } = addressOf(request);
    const readable = decoded(path);
    const below = readable && `${readable}/`.startsWith(basePath) ? readable.slice(basePath.length - 1) : undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
    // Who names two hosts may mean another site than a proxy on the way (RFC 9112, 3.2).
    else if (readable === undefined || (request.headersDistinct.host ?? []).length > 1) response.writeHead(400).end();
    else if (below === undefined) notFound(root, response);
    else if (target(path)) response.writeHead(301, { location: `${target(path)}${query}` }).end();
    else if (fileFor(root, below)) sendFile(root, below, request, response, isGone(below));
    else if (fileFor(root, `${below}/`)) response.writeHead(308, { location: `${path}/${query}` }).end();
    else notFound(root, response);
  };
}

/** How long a request may take to arrive, in milliseconds, and how often that is looked at. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/** How long a connection may be silent while an answer is sent, in milliseconds. */
const silence = 60_000;

/** Compresses text for readers who take that; a part of a file stays as it is, since it is a part of the plain bytes. */
const compress = compression({
  filter: ({ headers }, response) => !headers.range && isCompressible(String(response.getHeader('content-type'))),
});

/** A server that answers from the files of a build, and ends connections that are too slow to ask or to read. */
export function siteServer(dist: string, basePath: string, options: ServerOptions = patience): Server {
  const answer = answerFrom(dist, basePath);
  const server = createServer(options, (request, response) =>
    compress(request, response, () => answer(request, response)),
  );
  return server.setTimeout(silence);
}
