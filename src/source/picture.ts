import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What is to be known of a file that lies beside a text. */
export interface FileFacts {
  bytes: number;
  /** True for a JPEG whose Exif block says where the picture was taken. */
  hasPosition: boolean;
}

/** The most pixels that a picture may have: those of large cameras. A page that shows more is heavy, and a build slow. */
export const mostPixels = 100_000_000;

/** Metadata are at the beginning; an Exif block has at most 64 kB. */
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

/** Whether the beginning of a JPEG says where the picture was taken. Broken metadata say nothing. */
export function hasPosition(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return false;
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; at += 2 + view.getUint16(at + 2)) {
      const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966;
      if (isExif && saysWhere(new DataView(head.buffer, head.byteOffset + at + 10))) return true;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(headBytes);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** Looks at a file: its size and, of a JPEG, whether it says where it was taken. */
export function fileFacts(path: string): FileFacts {
  const { size } = statSync(path);
  return { bytes: size, hasPosition: /\.jpe?g$/i.test(path) && hasPosition(headOf(path)) };
}
