import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { readPictures } from '../../src/archive/read-pictures.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { aHealthyFolder, meeting, put } from '../builders.ts';
import { aPicture } from '../pictures.ts';

async function problemsOf(picture: Uint8Array | string, name = 'hall.jpg'): Promise<string[]> {
  const root = aHealthyFolder({
    [`${meeting}/${name}`]: picture,
    [`${meeting}/en.mdx`]: put('(open-eyes)', `(${name})`),
  });
  const { problems } = await readPictures(createArchiveReader(root)());
  return problems.map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`);
}

it('a picture that can be read is not spoken of, whatever its name says of its kind', async () => {
  expect(await problemsOf(await aPicture('jpeg'))).toEqual([]);
  expect(await problemsOf(await aPicture('png'))).toEqual([]);
});

it('a picture that is cut short, empty or none is reported', async () => {
  const whole = await aPicture('jpeg');
  for (const broken of [whole.subarray(0, whole.length - 40), '', '<!doctype html>']) {
    expect(await problemsOf(broken)).toEqual(['hall.jpg record/picture-unreadable']);
  }
});

it('a picture with too many pixels is refused with its size, and not called damaged', async () => {
  const blank = { create: { width: 16_000, height: 16_000, channels: 3 as const, background: 'green' } };
  const huge = await sharp(blank).png({ compressionLevel: 1 }).toBuffer();
  const root = aHealthyFolder({
    [`${meeting}/hall.png`]: huge,
    [`${meeting}/en.mdx`]: put('(open-eyes)', '(hall.png)'),
  });
  const { problems } = await readPictures(createArchiveReader(root)());
  expect(problems.map((problem) => wordingOf(problem, 'en')[0])).toEqual([
    'The picture has 16,000 × 16,000 pixels; the limit is 100 million.',
  ]);
});

it('a file of another kind is not opened', async () => {
  expect(await problemsOf('x', 'minutes.pdf')).toEqual([]);
});
