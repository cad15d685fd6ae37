import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { wordingOf } from '../language/diagnosis.ts';
import { own } from '../language/own.ts';
import { extensionOf } from '../site/content-types.ts';
import { mostPixels } from '../source/picture.ts';
import type { PictureSize } from './archive.ts';

type Writer = (picture: Sharp) => Sharp;

/** How well pictures are kept that lose something whenever they are written, out of 100. */
const quality = 90;

const jpeg: Writer = (picture) => picture.jpeg({ quality });
const tiff: Writer = (picture) => picture.tiff({ quality });

/** Pictures that are re-encoded, by the end of their name; other files are published unchanged. */
const writers: Record<string, Writer> = {
  jpg: jpeg,
  jpeg,
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality }),
  gif: (picture) => picture.gif(),
  avif: (picture) => picture.avif({ quality }),
  tif: tiff,
  tiff,
};

/**
 * The bytes of a file as it is published. A picture is turned upright and re-encoded, so that nothing
 * goes out but what can be seen: no place, no device, no name, nothing hung on to its end.
 *
 * @throws Error for a picture that cannot be read; its message says what to do
 */
export async function publishedFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path);
  const write = own(writers, extensionOf(path));
  if (!write) return bytes;
  try {
    return new Uint8Array(await write(sharp(bytes, { animated: true }).autoOrient()).toBuffer());
  } catch {
    const wording = wordingOf({ code: 'unreadable-picture', params: {} }, 'en');
    throw new Error(`${path}: ${wording.join(' ')}`);
  }
}

/** What the beginning of a picture says of its size, where it has more pixels than are read; undefined for any other. */
export async function excessiveSize(bytes: Uint8Array): Promise<PictureSize | undefined> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height > mostPixels ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** The size at which a picture is seen; undefined where its bytes cannot be read to their end, and so be re-encoded. */
export async function pictureSize(bytes: Uint8Array): Promise<PictureSize | undefined> {
  try {
    await sharp(bytes, { animated: true }).stats();
    // Read as if it did not move: the frames of one that does lie below one another.
    const { autoOrient } = await sharp(bytes).metadata();
    return autoOrient;
  } catch {
    return undefined;
  }
}
