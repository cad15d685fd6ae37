import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { wordingOf } from '../language/diagnosis.ts';
import { own } from '../language/own.ts';
import { extensionOf } from '../site/content-types.ts';
import { mostPixels, mostPublishedPixels } from '../source/picture.ts';
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
    return new Uint8Array(await write(await upright(bytes)).toBuffer());
  } catch {
    const wording = wordingOf({ code: 'unreadable-picture', params: {} }, 'en');
    throw new Error(`${path}: ${wording.join(' ')}`);
  }
}

/** A picture the right way up; one with more pixels than are published is scaled down, unless it moves. */
async function upright(bytes: Uint8Array): Promise<Sharp> {
  const picture = sharp(bytes, { animated: true }).autoOrient();
  const { autoOrient, pages = 1 } = await sharp(bytes).metadata();
  const size = publishedSize(autoOrient);
  return pages > 1 || size.width === autoOrient.width ? picture : picture.resize({ ...size, fit: 'fill' });
}

/** The size at which a picture of some size is published. */
function publishedSize({ width, height }: PictureSize): PictureSize {
  const scale = Math.min(1, Math.sqrt(mostPublishedPixels / (width * height)));
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/** Pixels on the longer side, and how well it is kept, of a picture that was too heavy. */
const lightSide = 2560;
const lightQuality = 80;

/**
 * A picture without metadata, the right way up; where it is to be lighter, also smaller and in fewer bytes. Undefined where
 * it cannot be read, or is of a kind that is not written again.
 */
export async function lightened(bytes: Uint8Array, name: string, isHeavy: boolean): Promise<Uint8Array | undefined> {
  const extension = extensionOf(name);
  const write = own(writers, extension);
  if (!write) return undefined;
  try {
    const picture = await upright(bytes);
    if (!isHeavy) return await write(picture).toBuffer();
    const smaller = picture.resize({ width: lightSide, height: lightSide, fit: 'inside', withoutEnlargement: true });
    const isPhotograph = /^(jpe?g|webp)$/.test(extension);
    return await (isPhotograph
      ? smaller[extension === 'webp' ? 'webp' : 'jpeg']({ quality: lightQuality })
      : write(smaller)
    ).toBuffer();
  } catch {
    return undefined;
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

/** The size at which a picture is published; undefined where its bytes cannot be read to their end, and so be re-encoded. */
export async function pictureSize(bytes: Uint8Array): Promise<PictureSize | undefined> {
  try {
    await sharp(bytes, { animated: true }).stats();
    // Read as if it did not move: the frames of one that does lie below one another.
    const { autoOrient, pages = 1 } = await sharp(bytes).metadata();
    return pages > 1 ? autoOrient : publishedSize(autoOrient);
  } catch {
    return undefined;
  }
}
