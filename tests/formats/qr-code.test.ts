import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { toQrCode } from '../../src/formats/qr-code.ts';

/** What a camera reads from a picture. */
async function read(picture: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(picture), { density: 400 }).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  return (jsQR as unknown as { default: typeof jsQR }).default(new Uint8ClampedArray(data), info.width, info.height)
    ?.data;
}

it.each(['https://record.example.org/r/MR-2022-003/', 'https://xn--ldozat-kta.example/alap/r/FC-2024-001/'])(
  'a camera reads %s from its code',
  async (address) => {
    expect(await read(toQrCode(address))).toBe(address);
  },
);

it('a code has a light border of four modules, which readers need', () => {
  const starts = [...toQrCode('https://record.example.org/').matchAll(/M(\d+) (\d+)h\d+v1/g)];
  expect(Math.min(...starts.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
});

it('the same address gives the same code', () => {
  expect(toQrCode('https://record.example.org/')).toBe(toQrCode('https://record.example.org/'));
});
