import type { Loader } from 'astro/loaders';
import { archiveLoader } from './archive-loader.ts';

/** Loads what is left of removed records. */
export function tombstoneLoader(): Loader {
  return archiveLoader('archive-tombstone', ({ tombstones }) =>
    tombstones.map((tomb) => ({ id: tomb.id, data: { ...tomb } })),
  );
}
