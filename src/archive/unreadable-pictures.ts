import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../checks/diagnostic.ts';
import { isPictureName } from '../site/content-types.ts';
import { digestOf } from '../source/digest.ts';
import { type FileState, stampOf, unchangedState } from '../source/file-state.ts';
import type { Archive } from './archive.ts';
import { namedFiles } from './named-files.ts';

/** A picture that was decoded, and whether it could be. */
export interface KnownPicture {
  state: FileState;
  isReadable: boolean;
}

/** Pictures by their paths. */
export type KnownPictures = Map<string, KnownPicture>;

async function pictureAt(path: string): Promise<KnownPicture> {
  // Loaded only where there are pictures.
  const { isReadable } = await import('./published-file.ts');
  const stamp = stampOf(path) ?? '';
  const bytes = readFileSync(path);
  return { state: { stamp, digest: digestOf(bytes) }, isReadable: await isReadable(bytes) };
}

/** What is known of a picture where it is still the same; the very same object where nothing has changed at all. */
function unchangedPicture(path: string, known: KnownPicture | undefined): KnownPicture | undefined {
  const state = known && unchangedState(path, known.state);
  return state === known?.state ? known : state && known && { ...known, state };
}

/**
 * Reports every picture that would be published and cannot be read to its end. Pictures are decoded for this, so it
 * is asked once, after everything else is known.
 *
 * @param known pictures that were decoded before; afterwards those of these records
 */
export async function unreadablePictures(
  { records }: Pick<Archive, 'records'>,
  known: KnownPictures = new Map(),
): Promise<Diagnostic[]> {
  const paths = records
    .flatMap((record) => [...namedFiles(record)].filter(isPictureName).map((name) => join(record.folder, name)))
    .filter((path) => existsSync(path));
  const pictures = await Promise.all(
    paths.map(async (path) => [path, unchangedPicture(path, known.get(path)) ?? (await pictureAt(path))] as const),
  );
  known.clear();
  for (const [path, picture] of pictures) known.set(path, picture);
  return pictures.flatMap(([path, { isReadable }]) => (isReadable ? [] : flawOf(path)));
}

const flawOf = (path: string): Diagnostic => ({
  file: relative(process.cwd(), path) || path,
  line: 1,
  column: 1,
  rule: 'record/picture-unreadable',
  severity: 'error',
  blocksPublishing: true,
  code: 'unreadable-picture',
  params: {},
});
