import { isShown } from '../model/shown.ts';
import type { Archive } from './archive.ts';

/**
 * What readers may see of an archive at an instant. Drafts and scheduled records are left out as if they did not
 * exist, so that no later step can let a word of them slip.
 */
export function shownArchive(archive: Archive, now: Temporal.Instant): Archive {
  return {
    ...archive,
    records: archive.records.filter(({ facts }) => isShown(facts, now)),
    tombstones: archive.tombstones.filter(({ facts }) => isShown(facts, now)),
  };
}
