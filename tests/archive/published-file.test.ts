import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureSize, publishedFile } from '../../src/archive/published-file.ts';
import { anArchiveFolder } from '../builders.ts';
import { aPicture, cameraWord, pictureTypes } from '../pictures.ts';

/** A file in a folder of its own, and its path. */
const at = (name: string, bytes: string | Uint8Array) => join(anArchiveFolder({ [name]: bytes }), name);

/** The colour of a pixel, as red, green and blue. */
async function colour(bytes: Uint8Array, left: number, top: number): Promise<string> {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red = 0, , blue = 0] = data;
  return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : [...data].join();
}

describe('a picture', () => {
  it.each([...pictureTypes, 'gif'] as const)('in a %s leaves its metadata behind', async (type) => {
    const original = await aPicture(type);
    const published = Buffer.from(await publishedFile(at(`hall.${type}`, original)));
    const { format, exif, xmp, iptc, icc, orientation, width, height } = await sharp(published).metadata();
    expect([format, exif, xmp, iptc, icc, orientation, width, height]).toEqual([
      type,
      ...Array(5).fill(undefined),
      40,
      20,
    ]);
    for (const word of [cameraWord, 'Exif', 'GPS', 'xmpmeta']) expect(published.includes(word)).toBe(false);
  });

  it.each(pictureTypes)('in a %s has metadata to leave behind in the first place', async (type) => {
    const { exif, xmp } = await sharp(await aPicture(type)).metadata();
    expect([exif?.includes(cameraWord), xmp?.includes(cameraWord)]).toEqual([true, true]);
  });

  it('that was held upright is turned, since nothing says so any more', async () => {
    const picture = await aPicture('jpeg', 6);
    const published = await publishedFile(at('hall.jpg', picture));
    const { width, height } = await sharp(published).metadata();
    expect([{ width, height }, await pictureSize(picture)]).toEqual(Array(2).fill({ width: 20, height: 40 }));
    expect([await colour(published, 10, 5), await colour(published, 10, 35)]).toEqual(['red', 'blue']);
  });

  it('leaves behind what was hung on to its end', async () => {
    const path = at('hall.jpeg', Buffer.concat([await aPicture('jpeg'), Buffer.from(`${cameraWord} film`)]));
    expect(Buffer.from(await publishedFile(path)).includes(cameraWord)).toBe(false);
  });

  it('gives the same bytes every time', async () => {
    const path = at('hall.webp', await aPicture('webp'));
    expect(await publishedFile(path)).toEqual(await publishedFile(path));
  });

  it('that cannot be read is refused by name', async () => {
    const path = at('hall.jpg', 'JPEG');
    await expect(publishedFile(path)).rejects.toThrow(`${path}: The file cannot be read as a picture: `);
  });
});

describe('the size of a picture', () => {
  it.each(pictureTypes)('in a %s is that at which it is seen', async (type) => {
    const sizes = await Promise.all([1, 5, 8].map(async (held) => pictureSize(await aPicture(type, held))));
    expect(sizes.map((size) => `${size?.width}x${size?.height}`)).toEqual(['40x20', '20x40', '20x40']);
  });

  it('that moves is that of one frame', async () => {
    const frames = [await aPicture('png'), await aPicture('png')];
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await pictureSize(moving)).toEqual({ width: 40, height: 20 });
  });

  it('is not known of one that is cut short, though its beginning gives it', async () => {
    const whole = await aPicture('webp');
    expect(await pictureSize(whole.subarray(0, whole.length >> 1))).toBeUndefined();
    expect(await pictureSize(Buffer.from('JPEG'))).toBeUndefined();
  });
});

describe('any other file', () => {
  it.each(['plan.pdf', 'table.csv', 'drawing.svg'])('is published as it is: %s', async (name) => {
    const bytes = Buffer.from([0, 1, 2, 255]);
    expect(Buffer.from(await publishedFile(at(name, bytes)))).toEqual(bytes);
  });
});
