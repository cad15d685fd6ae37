import { hash } from 'node:crypto';

/** Twenty hex digits of the SHA-256 of bytes, or of a text as UTF-8. */
export const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes).slice(0, 20);

/** The SHA-256 of bytes in hex digits, or of a text as UTF-8. */
export const sha256Of = (bytes: Uint8Array | string): string => hash('sha256', bytes);
