import { hash } from 'node:crypto';

/** How many hex digits of a SHA-256 are enough to know something by. */
export const digestLength = 20;

/** Twenty hex digits of the SHA-256 of bytes, or of a text as UTF-8. */
export const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes).slice(0, digestLength);

/** The SHA-256 of bytes in hex digits, or of a text as UTF-8. */
export const sha256Of = (bytes: Uint8Array | string): string => hash('sha256', bytes);
