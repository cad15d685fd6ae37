/** The encoding that a byte order mark names. */
function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** A text as its bytes say; what is not UTF-8 is taken for the encoding that older Hungarian files have. */
export function decoded(bytes: Uint8Array): string {
  const encoding = marked(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** Subtitles without the times at which they are shown (WebVTT, 4.1). */
export const spoken = (subtitles: string): string =>
  subtitles
    .replace(/^WEBVTT.*/, '')
    .replace(/^.*-->.*$/gm, '')
    .replace(/<[^<>\n]*>/g, '');
