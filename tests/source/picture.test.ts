import { describe, expect, it } from 'vitest';
import { fileFacts, hasPosition } from '../../src/source/picture.ts';
import { anArchiveFolder } from '../builders.ts';

/** A JPEG of a start, an Exif block with this directory of positions, and the start of the picture. */
function jpeg(tag: string, order: 'II' | 'MM' = 'II'): Uint8Array {
  const number = (hex: string) => (order === 'MM' ? hex : (hex.match(/../g) ?? []).toReversed().join(''));
  const entry = (name: string, type: string, count: string, value: string) =>
    number(name) + number(type) + number(count) + number(value);
  const head = (order === 'II' ? '4949' : '4d4d') + number('002a') + number('00000008');
  const first = `${number('0001') + entry('8825', '0004', '00000001', '0000001a')}00000000`;
  const second = `${number('0001') + entry(tag, '0005', '00000003', '00000000')}00000000`;
  return Uint8Array.fromHex(`ffd8ffe000045858ffe10034457869660000${head}${first}${second}ffda0000`);
}

describe('a picture', () => {
  it.each(['II', 'MM'] as const)('says where it was taken in an Exif block of either byte order: %s', (order) => {
    expect(hasPosition(jpeg('0002', order))).toBe(true);
  });

  it('does not say so with a version of the directory alone', () => {
    expect(hasPosition(jpeg('0000'))).toBe(false);
  });

  it('does not say so where its metadata end too soon, or there are none', () => {
    const whole = jpeg('0002');
    for (const length of [0, 1, 3, 10, 20, 40]) expect(hasPosition(whole.slice(0, length)), `${length}`).toBe(false);
    expect(hasPosition(Uint8Array.fromHex('ffd8ffda0000'))).toBe(false);
    expect(hasPosition(new TextEncoder().encode('no picture at all'))).toBe(false);
  });
});

describe('a file', () => {
  it('has a size, and a position as a picture alone, whatever picture its name says it is', () => {
    const root = anArchiveFolder({
      'a.JPG': jpeg('0002'),
      'a.png': jpeg('0002'),
      'a.pdf': jpeg('0002'),
      'empty.jpg': '',
    });
    const { length } = jpeg('0002');
    expect(fileFacts(`${root}/a.JPG`)).toEqual({ bytes: length, hasPosition: true, format: 'jpg' });
    expect(fileFacts(`${root}/a.png`)).toEqual({ bytes: length, hasPosition: true, format: 'jpg' });
    expect(fileFacts(`${root}/a.pdf`)).toEqual({ bytes: length, hasPosition: false, format: 'jpg' });
    expect(fileFacts(`${root}/empty.jpg`)).toEqual({ bytes: 0, hasPosition: false, format: 'empty' });
  });
});
