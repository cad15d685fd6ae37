import type { RecordKind } from '../model/kinds.ts';
import type { Folder } from './folder-plan.ts';
import { type FolderReadings, readFolder } from './folder-reading.ts';
import { unchangedFolder } from './folder-state.ts';
import { addPart, type Gathering } from './gathering.ts';
import type { PhraseSearch } from './phrase-search.ts';

type RecordReader = (kind: RecordKind, folder: Folder, into: Gathering, phrases?: PhraseSearch) => void;

/**
 * A reader of the folders of records that remembers what it has gathered of each until one of its files or the list of
 * phrases changes. What has not changed is the very same object in every reading.
 *
 * @param remembered where that is kept; what others have put there just now is taken unseen at the first reading
 */
export function createRecordReader(base: string, remembered: FolderReadings = new Map()): RecordReader {
  const unseen = new Set(remembered.keys());
  return (kind, folder, into, phrases) => {
    const known = remembered.get(folder.path);
    const isFresh = unseen.delete(folder.path) && known?.state.phrases === phrases?.digest;
    const state = known && (isFresh ? known.state : unchangedFolder(base, folder, known.state, phrases));
    const reading = known && state ? { ...known, state } : readFolder(kind, base, folder, phrases);
    if (reading.state !== known?.state) remembered.set(folder.path, reading);
    addPart(reading.part(), into);
  };
}
