/** Width and height in pixels, of a picture as it is seen: turned as its metadata say. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The blocks of a picture file, in order: their name, and their bytes. */
type Blocks = Generator<[name: string, view: DataView]>;

const part = (view: DataView, start: number, length?: number): DataView =>
  new DataView(view.buffer, view.byteOffset + start, length);

const ascii = (view: DataView, start: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(start + index)));

/** JPEG (ITU T.81, B.1.1.4): segments up to the picture itself, by their marker. */
function* segments(view: DataView): Blocks {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return;
    const length = view.getUint16(at + 2);
    yield [marker.toString(16), part(view, at + 4, length - 2)];
    at += 2 + length;
  }
}

/** PNG (W3C PNG, 5.3): chunks up to the picture itself. */
function* chunks(view: DataView): Blocks {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = ascii(view, at + 4, 4);
    if (name === 'IDAT') return;
    yield [name, part(view, at + 8, view.getUint32(at))];
  }
}

/** WebP (RFC 9649, 2.3): all chunks, since metadata come last. */
function* riffChunks(view: DataView): Blocks {
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    yield [ascii(view, at, 4), part(view, at + 8, length)];
    at += 8 + length + (length % 2);
  }
}

/** The way a picture was held, 1 to 8, from an Exif block (TIFF structure; Exif 2.32, 4.6.4, tag 0x0112). */
function orientation(view: DataView): number {
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  for (let index = 0; index < view.getUint16(start, little); index++) {
    const entry = start + 2 + index * 12;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return 1;
}

/** Readers of the blocks that hold a size, or say how the picture is to be turned. */
const sizes: Record<string, (view: DataView) => PictureSize> = {
  IHDR: (view) => ({ width: view.getUint32(0), height: view.getUint32(4) }),
  'VP8 ': (view) => ({ width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }),
  VP8L: (view) => {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  },
  VP8X: (view) => ({
    width: (view.getUint32(4, true) & 0xffffff) + 1,
    height: (view.getUint32(6, true) >>> 8) + 1,
  }),
};

const startOfFrame = /^c[0-35-79abd-f]$/;

const exifBlocks: Record<string, (view: DataView) => DataView | undefined> = {
  e1: (view) => (ascii(view, 0, 6) === 'Exif\0\0' ? part(view, 6, view.byteLength - 6) : undefined),
  eXIf: (view) => view,
  EXIF: (view) => (ascii(view, 0, 4) === 'Exif' ? part(view, 6, view.byteLength - 6) : view),
};

function blocksOf(view: DataView): Blocks | undefined {
  if (view.getUint16(0) === 0xffd8) return segments(view);
  if (view.getUint32(0) === 0x89504e47) return chunks(view);
  return ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP' ? riffChunks(view) : undefined;
}

/** The size of a JPEG, PNG or WebP from its bytes; undefined of anything else, and where the file is broken. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: PictureSize | undefined;
  let turned = 1;
  try {
    for (const [name, block] of blocksOf(view) ?? []) {
      if (startOfFrame.test(name)) size ??= { width: block.getUint16(3), height: block.getUint16(1) };
      size ??= sizes[name]?.(block);
      const exif = exifBlocks[name]?.(block);
      if (exif) turned = orientation(exif);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (!size) return undefined;
  return turned >= 5 && turned <= 8 ? { width: size.height, height: size.width } : size;
}
