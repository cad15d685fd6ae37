import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/source/picture-size.ts';
import { aPicture, pictureTypes } from '../pictures.ts';

describe('the size of a picture', () => {
  it.each(pictureTypes.flatMap((type) => [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => [type, orientation] as const)))(
    'in a %s held as %d says is what it has when it is turned upright',
    async (type, orientation) => {
      const bytes = await aPicture(type, orientation);
      const { autoOrient } = await sharp(bytes).metadata();
      expect(pictureSize(bytes)).toEqual(autoOrient);
    },
  );

  it.each<[string, (picture: Sharp) => Sharp]>([
    ['a progressive JPEG', (picture) => picture.jpeg({ progressive: true })],
    ['a JPEG without metadata', (picture) => picture.jpeg()],
    ['an interlaced PNG', (picture) => picture.png({ progressive: true })],
    ['a lossy WebP', (picture) => picture.webp()],
    ['a lossless WebP', (picture) => picture.webp({ lossless: true })],
    ['a WebP with transparency', (picture) => picture.ensureAlpha(0.5).webp()],
  ])('is known of %s', async (_, as) => {
    const picture = sharp({ create: { width: 301, height: 7, channels: 3, background: 'green' } });
    expect(pictureSize(await as(picture).toBuffer())).toEqual({ width: 301, height: 7 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('JPEG')],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
    ['the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])],
    ['the beginning of a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['the beginning of a WebP', Buffer.from('RIFF\u0000\u0000\u0000\u0000WEBPVP8X')],
  ])('is not known of %s', (_, bytes) => {
    expect(pictureSize(bytes)).toBeUndefined();
  });
});
