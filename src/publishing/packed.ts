import { gzipSync } from 'node:zlib';

/** A file of the search: JSON, compressed here so that every host sends it small; harder would gain a thousandth. */
export const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value), { level: 6 });
