import { hash } from 'node:crypto';

/** Twelve hex digits of the SHA-256 of a text, line ends apart: the same on every system. */
export function fingerprint(text: string): string {
  return hash('sha256', text.replaceAll('\r\n', '\n')).slice(0, 12);
}
