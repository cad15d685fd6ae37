/** The ending of a copy that was compressed before it was published, by its encoding (RFC 9110, 8.4.1), the smallest first. */
export const encodingEndings = { br: '.br', zstd: '.zst', gzip: '.gz' } as const;

export type Encoding = keyof typeof encodingEndings;

/** All encodings in which copies are made. */
export const encodings = Object.keys(encodingEndings) as Encoding[];
