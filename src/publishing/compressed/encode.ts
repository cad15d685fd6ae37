import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { Encoding } from '../../site/encodings.ts';

const [asBrotli, asGzip, asZstd] = [promisify(brotliCompress), promisify(gzip), promisify(zstdCompress)];

/** From the quickest to the smallest. */
export const qualities = { least: 1, most: 11 };

/** The levels of Zstandard end at 22; those above the ninth take as long as Brotli’s last two. */
const zstdLevels: Record<number, number> = { 10: 15, 11: 19 };

/** How many bytes a copy must save: fewer are lost again to the header that names its encoding. */
const leastSaving = 64;

const byEncoding: Record<Encoding, (bytes: Uint8Array, quality: number) => Promise<Buffer>> = {
  br: (bytes, quality) =>
    asBrotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  zstd: (bytes, quality) =>
    asZstd(bytes, { params: { [constants.ZSTD_c_compressionLevel]: zstdLevels[quality] ?? quality } }),
  gzip: (bytes, quality) => asGzip(bytes, { level: Math.min(quality, 9) }),
};

/** The versions that decide which bytes come out. */
export const encoderVersions: Record<Encoding, string | undefined> = {
  br: process.versions.brotli,
  zstd: process.versions.zstd,
  gzip: process.versions.zlib,
};

/** Bytes in an encoding, at a quality from 1 to 11; undefined where that saves nothing. */
export async function encode(bytes: Uint8Array, encoding: Encoding, quality: number): Promise<Buffer | undefined> {
  const made = await byEncoding[encoding](bytes, quality);
  return made.length + leastSaving <= bytes.length ? made : undefined;
}
