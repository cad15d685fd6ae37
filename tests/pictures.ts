import sharp from 'sharp';

/** The kinds of picture that a page shows. */
export const pictureTypes = ['jpeg', 'png', 'webp'] as const;

/** A word in the metadata of every picture, which must be nowhere else. */
export const cameraWord = 'qxcamvzq';

/** What a camera writes beside a picture: by what and where it was taken. */
const exif = { IFD0: { Make: cameraWord, Copyright: 'Someone' } };
const position = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 29/1 33/1', GPSLongitudeRef: 'E', GPSLongitude: '19/1 2/1 24/1' },
};

/**
 * A small picture, 40 pixels wide and 20 high as it lies in the file, its left half red, with all a camera writes.
 *
 * @param orientation which way the camera was held (Exif)
 * @param isLocated whether it says where it was taken
 */
export async function aPicture(
  type: (typeof pictureTypes)[number] | 'gif',
  orientation = 1,
  isLocated = true,
): Promise<Buffer> {
  const metadata = { ...exif, ...(isLocated && position) };
  const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 40, height: 20, channels: 3, background: 'blue' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif(metadata)
    .withMetadata({ orientation, exif: metadata })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${cameraWord}</x:xmpmeta>`)
    .toFormat(type)
    .toBuffer();
}
