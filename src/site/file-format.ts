import type { Holding } from '../language/messages/diagnostics/slips.ts';

/** What the first bytes of a file show it to be. */
export type FileFormat = Holding | 'empty';

/** How much of a file its format is seen by: the names of the first parts of a packed document are there. */
export const formatBytes = 4096;

/** Signatures, each with the offset at which it is, in the notation of Latin-1. */
const signatures: readonly (readonly [FileFormat, number, string])[] = [
  ['pdf', 0, '%PDF'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['tif', 0, 'II*\0'],
  ['tif', 0, 'MM\0*'],
  ['avif', 8, 'avif'],
  ['avif', 8, 'avis'],
  ['mp4', 4, 'ftyp'],
  ['mp3', 0, 'ID3'],
  ['mp3', 0, '\xff\xfb'],
  ['mp3', 0, '\xff\xf3'],
  ['rtf', 0, '{\\rtf'],
  ['doc', 0, '\xd0\xcf\x11\xe0'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, '7z\xbc\xaf'],
  ['program', 0, 'MZ'],
  ['program', 0, '\x7fELF'],
  ['program', 0, '#!'],
  ['program', 0, '\xca\xfe\xba\xbe'],
  ['program', 0, '\xfe\xed\xfa'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
];

const packed: readonly (readonly [FileFormat, RegExp])[] = [
  ['odt', /mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ['ods', /mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
  ['odp', /mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/],
  ['epub', /mimetypeapplication\/epub\+zip/],
  ['docx', /word\//],
  ['xlsx', /xl\//],
  ['pptx', /ppt\//],
];

const page =
  /^(?:\ufeff|ï»¿)?\s*(?:<!doctype html|<html|<head|<script|<svg|<\?xml[^>]*>\s*(?:<!--[^>]*>\s*)?<(?:svg|html))/i;

/** The format that the beginning of a file shows, whatever its name says. */
export function formatOf(head: Uint8Array): FileFormat {
  if (head.length === 0) return 'empty';
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, formatBytes)).toString('latin1');
  const known = signatures.find(([, at, signature]) => text.startsWith(signature, at))?.[0];
  if (known) return known;
  if (text.startsWith('PK\x03\x04')) return packed.find(([, name]) => name.test(text))?.[0] ?? 'zip';
  // Some programs write a line before the signature.
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (page.test(text)) return 'page';
  return text.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(text) ? 'other' : 'text';
}
