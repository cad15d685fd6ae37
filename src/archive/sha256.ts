import { createHash } from 'node:crypto';

/** The size in bytes (UTF-8) and the SHA-256 in hex digits of a text that comes in pieces, none of which is kept. */
export function sha256Of(pieces: Iterable<string>): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  return { bytes, sha256: hash.digest('hex') };
}
