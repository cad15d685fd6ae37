import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { fixPictures } from '../../src/archive/fix-pictures.ts';
import { pictureSize, publishedFile } from '../../src/archive/published-file.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { hasPosition } from '../../src/source/picture.ts';
import { aHealthyFolder, meeting, put, writeInto } from '../builders.ts';

const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 29/1 0/1', GPSLongitude: '19/1 2/1 0/1' } };

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 20, b: 20 } } });

/** A picture that hardly shrinks, however it is encoded. */
const noise = (side: number) =>
  sharp(Buffer.from(Array.from({ length: side * side * 3 }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255)), {
    raw: { width: side, height: side, channels: 3 },
  });

/** A folder whose meeting shows a picture. */
function showing(name: string, bytes: Uint8Array, more = {}) {
  const figure = `<Figure src="${name}" alt="The hall" credit="A. B." licence="CC BY 4.0" />`;
  const shown = (text: string) => text.replace(/\n$/, `\n\n${figure}\n`);
  return aHealthyFolder({
    [`${meeting}/en.mdx`]: shown,
    [`${meeting}/hu.mdx`]: shown,
    [`${meeting}/${name}`]: bytes,
    ...more,
  });
}

const codesIn = (root: string) =>
  createArchiveReader(root)().problems.map(({ code, severity, blocksPublishing }) => [
    code,
    severity,
    blocksPublishing,
  ]);

it.each(['jpg', 'png', 'webp'])(
  'a %s that says where it was taken is an error that --fix takes out of it',
  async (end) => {
    const name = `hall.${end}`;
    const bytes = await plain(40, 20)
      .withExif(gps)
      .toFormat(end === 'jpg' ? 'jpeg' : (end as 'png'))
      .toBuffer();
    expect(hasPosition(bytes)).toBe(true);
    const root = showing(name, bytes);
    expect(codesIn(root)).toEqual([['picture-with-position', 'error', true]]);
    expect(await fixPictures(root)).toEqual([{ file: `${meeting}/${name}`, done: 'position' }]);
    const after = readFileSync(join(root, meeting, name));
    expect(hasPosition(after)).toBe(false);
    expect(await pictureSize(after)).toEqual({ width: 40, height: 20 });
    expect(codesIn(root)).toEqual([]);
  },
);

it('a picture that was published before is noted only, and one of a draft stops no other record', async () => {
  const bytes = await plain(40, 20).withExif(gps).jpeg().toBuffer();
  const facts = `${meeting}/meeting.yaml`;
  const seen = put('status: published', 'status: published\nfirst-published: 2024-01-02');
  expect(codesIn(showing('hall.jpg', bytes, { [facts]: seen }))).toEqual([['picture-with-position', 'note', false]]);
  const draft = codesIn(showing('hall.jpg', bytes, { [facts]: put('status: published', 'status: draft') }));
  expect(draft).toContainEqual(['picture-with-position', 'error', false]);
});

it('a picture that keeps a page waiting is made smaller', async () => {
  const bytes = await noise(1500).jpeg({ quality: 100 }).toBuffer();
  expect(bytes.length).toBeGreaterThan(2_000_000);
  const root = showing('hall.jpg', bytes);
  expect(codesIn(root)).toEqual([['heavy-picture', 'error', true]]);
  expect(await fixPictures(root)).toEqual([{ file: `${meeting}/hall.jpg`, done: 'size' }]);
  expect(readFileSync(join(root, meeting, 'hall.jpg')).length).toBeLessThan(bytes.length);
});

it('leaves every other picture as it is, to the last byte', async () => {
  const bytes = await plain(40, 20)
    .withExif({ IFD0: { Artist: 'A. B.' } })
    .jpeg()
    .toBuffer();
  const root = showing('hall.jpg', bytes);
  expect([codesIn(root), await fixPictures(root)]).toEqual([[], []]);
  expect(readFileSync(join(root, meeting, 'hall.jpg')).equals(bytes)).toBe(true);
});

it('publishes a picture of more than 25 million pixels scaled, with the size that the page says', async () => {
  const root = aHealthyFolder({});
  writeInto(root, 'large.png', await plain(8000, 5000).png().toBuffer());
  const path = join(root, 'large.png');
  const { width = 0, height = 0 } = await sharp(await publishedFile(path)).metadata();
  expect(width * height).toBeLessThanOrEqual(25_000_000);
  expect(width / height).toBeCloseTo(1.6, 2);
  expect(await pictureSize(readFileSync(path))).toEqual({ width, height });
});
