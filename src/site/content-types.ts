import { own } from '../language/own.ts';

/** The types under which files are served, by the end of their name. */
export const typesByExtension: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  // RFC 6690, 7.3, which RFC 7089, 5, asks for.
  link: 'application/link-format',
  ics: 'text/calendar; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  rtf: 'application/rtf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt; charset=utf-8',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  // Compressed whatever the host does, so that no host may call it text and compress it again.
  idx: 'application/octet-stream',
};

/** JSON of a form that has a type of its own (RFC 9264, 8.2), by its whole name. */
export const typesByName: Readonly<Record<string, string>> = { 'linkset.json': 'application/linkset+json' };

/** Whether a type is text, which is worth compressing. */
export const isCompressible = (type: string): boolean => /^text\/|charset=|\+(json|xml)$|link-format$/.test(type);

/** What follows the last dot of a name, in lower case; empty where there is no dot. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file is by its name a picture that is encoded again when it is published. */
export function isPictureName(name: string): boolean {
  return /^(jpe?g|png|webp|gif|avif|tiff?)$/.test(extensionOf(name));
}

/** The media type (RFC 9110, 8.3) of a file by its name; plain bytes where the name says nothing. */
export function contentType(name: string): string {
  const lastSegment = name.slice(name.lastIndexOf('/') + 1);
  return own(typesByName, lastSegment) ?? own(typesByExtension, extensionOf(name)) ?? 'application/octet-stream';
}
