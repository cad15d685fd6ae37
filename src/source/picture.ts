import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { type FileFormat, formatBytes, formatOf } from '../site/file-format.ts';

/** What is to be known of a file that lies beside a text. */
export interface FileFacts {
  bytes: number;
  /** True for a JPEG, PNG or WebP whose metadata say where the picture was taken. */
  hasPosition: boolean;
  /** What it is by its first bytes. */
  format: FileFormat;
}

/** The most pixels that a picture may have: those of large cameras. One that has more makes a build slow. */
export const mostPixels = 100_000_000;

/** The most pixels with which a picture is published; a larger one is scaled down to these. */
export const mostPublishedPixels = 25_000_000;

/** In a JPEG metadata are at the beginning; an Exif block has at most 64 kB. In others they may be at the end. */
const headBytes = 256 * 1024;

const gpsDirectory = 0x8825;
const latitude = 2;

/** The entries of an Exif directory: tag, and the four bytes that hold its value or its offset. */
function* directory(view: DataView, start: number, little: boolean): Generator<[tag: number, value: number]> {
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index++) {
    const entry = start + 2 + index * 12;
    yield [view.getUint16(entry, little), view.getUint32(entry + 8, little)];
  }
}

/** Whether an Exif block (TIFF structure) has a directory of positions with a latitude in it (Exif 2.32, 4.6.6). */
function saysWhere(view: DataView): boolean {
  const little = view.getUint16(0) === 0x4949;
  for (const [tag, value] of directory(view, view.getUint32(4, little), little)) {
    if (tag === gpsDirectory && directory(view, value, little).some(([inner]) => inner === latitude)) return true;
  }
  return false;
}

type Bytes = DataView<ArrayBufferLike>;

const named = (view: Bytes, at: number) => view.getUint32(at);

/** Where the Exif blocks of a JPEG begin: in segments, before the picture itself. */
function* inJpeg(view: Bytes): Generator<number> {
  for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; at += 2 + view.getUint16(at + 2))
    if (view.getUint8(at + 1) === 0xe1 && named(view, at + 4) === 0x45786966) yield at + 10;
}

/** Where the Exif blocks of a PNG begin: in chunks named eXIf. */
function* inPng(view: Bytes): Generator<number> {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at))
    if (named(view, at + 4) === 0x65584966) yield at + 8;
}

/** Where the Exif blocks of a WebP begin: in chunks named EXIF, each of an even number of bytes. */
function* inWebp(view: Bytes): Generator<number> {
  for (let at = 12; at + 8 <= view.byteLength; at += 8 + 2 * Math.ceil(view.getUint32(at + 4, true) / 2))
    if (named(view, at) === 0x45584946) yield at + (named(view, at + 8) === 0x45786966 ? 14 : 8);
}

function exifBlocks(view: Bytes): Iterable<number> {
  if (view.getUint16(0) === 0xffd8) return inJpeg(view);
  if (named(view, 0) === 0x89504e47) return inPng(view);
  return named(view, 0) === 0x52494646 && named(view, 8) === 0x57454250 ? inWebp(view) : [];
}

/** The other form of metadata, XMP, names the degrees in the text of the file. */
const inXmp = 'exif:GPSLatitude';

/** Whether a JPEG, PNG or WebP says where the picture was taken. Broken metadata say nothing. */
export function hasPosition(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (const at of exifBlocks(view)) if (saysWhere(new DataView(bytes.buffer, bytes.byteOffset + at))) return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(inXmp);
}

function headOf(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(length);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Looks at a file: its size, what it is and, of a picture, whether it says where it was taken. */
export function fileFacts(path: string): FileFacts {
  const { size } = statSync(path);
  const isPicture = /\.(jpe?g|png|webp)$/i.test(path);
  const head = /\.(png|webp)$/i.test(path) ? readFileSync(path) : headOf(path, isPicture ? headBytes : formatBytes);
  return { bytes: size, hasPosition: isPicture && hasPosition(head), format: formatOf(head) };
}
