import { createHash } from 'node:crypto';

/** Twelve hex digits of the SHA-256 of a text, line ends apart: the same on every system. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);
}
