import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Diagnostic } from '../checks/diagnostic.ts';
import { isPictureName } from '../site/content-types.ts';
import { digestOf } from '../source/digest.ts';
import { type FileState, stampOf, unchangedState } from '../source/file-state.ts';
import { mostPixels } from '../source/picture.ts';
import type { Archive, PictureSize } from './archive.ts';
import { namedFiles, pathOf } from './named-files.ts';

/** A picture that was decoded, and the size at which it is seen; none where it cannot be read to its end. */
export interface KnownPicture {
  state: FileState;
  size?: PictureSize | undefined;
  /** Its size where it has too many pixels to be read. */
  excessive?: PictureSize | undefined;
}

/** Pictures by their paths. */
export type KnownPictures = Map<string, KnownPicture>;

async function decoded(path: string): Promise<KnownPicture> {
  // Loaded only where there are pictures.
  const { excessiveSize, pictureSize } = await import('./published-file.ts');
  const stamp = stampOf(path) ?? '';
  const bytes = readFileSync(path);
  const state = { stamp, digest: digestOf(bytes) };
  const excessive = await excessiveSize(bytes);
  return excessive ? { state, excessive } : { state, size: await pictureSize(bytes) };
}

/** What is known of a picture where it is still the same; the very same object where nothing has changed at all. */
function unchangedPicture(path: string, known: KnownPicture | undefined): KnownPicture | undefined {
  const state = known && unchangedState(path, known.state);
  return state === known?.state ? known : state && known && { ...known, state };
}

/**
 * Decodes every picture that would be published: gives the size of each, and reports those that cannot be read to their
 * end. Asked once, after everything else is known.
 *
 * @param known pictures that were decoded before; afterwards those of these records
 */
export async function readPictures(
  { records }: Pick<Archive, 'records'>,
  known: KnownPictures = new Map(),
): Promise<Required<Pick<Archive, 'pictures' | 'problems'>>> {
  const paths = records
    .flatMap((record) => [...namedFiles(record)].filter(isPictureName).map((name) => pathOf(record, name)))
    .filter((path) => existsSync(path));
  const read = await Promise.all(
    paths.map(async (path) => [path, unchangedPicture(path, known.get(path)) ?? (await decoded(path))] as const),
  );
  known.clear();
  for (const [path, picture] of read) known.set(path, picture);
  return {
    pictures: new Map(read.flatMap(([path, { size }]) => (size ? [[path, size] as const] : []))),
    problems: read.flatMap(([path, { size, excessive }]) => (size ? [] : flawOf(path, excessive))),
  };
}

const flawOf = (path: string, excessive: PictureSize | undefined): Diagnostic => ({
  file: relative(process.cwd(), path) || path,
  line: 1,
  column: 1,
  rule: 'record/picture-unreadable',
  severity: 'error',
  blocksPublishing: true,
  ...(excessive
    ? { code: 'too-many-pixels', params: { ...excessive, most: mostPixels } }
    : { code: 'unreadable-picture', params: {} }),
});
