import { join } from 'node:path';
import { digestOf } from '../source/digest.ts';
import { type FileState, readWithState, stampOf, unchangedState } from '../source/file-state.ts';
import { type FileFacts, fileFacts } from '../source/picture.ts';
import type { Folder } from './folder-plan.ts';
import type { PhraseSearch } from './phrase-search.ts';

/** A file in the folder of a record. One of which only the name matters has neither state. */
interface KnownFile {
  name: string;
  /** Its state when its text was read. */
  text?: FileState;
  /** Its state when it was looked at, with the digest of what was found. */
  facts?: FileState;
}

/**
 * Everything that decides what the reading of a record's folder gives: the names in it, the files that were read, and the
 * phrases that were looked for.
 */
export interface FolderState {
  isWithin: boolean;
  files: KnownFile[];
  /** Digest of the phrases; left out where none are listed. */
  phrases?: string;
}

/** A record's folder while it is read: it gives its files, and notes the state of each. */
export interface OpenFolder extends Folder {
  /** Absolute path. */
  directory: string;
  /** The text of a file, without byte order mark. */
  text: (name: string) => string;
  /** What is to be known of a file that is no text. */
  facts: (name: string) => FileFacts;
  /** The phrases to look for in its texts. */
  phrases: PhraseSearch | undefined;
}

const factsDigest = (path: string) => digestOf(JSON.stringify(fileFacts(path)));

/** Opens a folder for a reading. `state` is what that has read so far. */
export function openFolder(
  base: string,
  folder: Folder,
  phrases?: PhraseSearch,
): { open: OpenFolder; state: () => FolderState } {
  const directory = join(base, folder.path);
  const known = new Map<string, KnownFile>();
  const open = {
    ...folder,
    directory,
    phrases,
    text: (name: string) => {
      const { text, state } = readWithState(join(directory, name));
      known.set(name, { name, text: state });
      return text;
    },
    facts: (name: string) => {
      const stamp = stampOf(join(directory, name)) ?? '';
      const facts = fileFacts(join(directory, name));
      known.set(name, { name, facts: { stamp, digest: digestOf(JSON.stringify(facts)) } });
      return facts;
    },
  };
  const files = () => folder.files.map((name) => known.get(name) ?? { name });
  const isWithin = folder.isWithin ?? false;
  return { open, state: () => ({ isWithin, files: files(), ...(phrases && { phrases: phrases.digest }) }) };
}

/** A file as it is now, where it is still as it was; else undefined. What has not changed at all is the same object. */
function unchangedFile(directory: string, known: KnownFile): KnownFile | undefined {
  const { name, text, facts } = known;
  const path = `${directory}/${name}`;
  if (text) {
    const state = unchangedState(path, text);
    return state === text ? known : state && { name, text: state };
  }
  if (facts) {
    const state = unchangedState(path, facts, factsDigest);
    return state === facts ? known : state && { name, facts: state };
  }
  return known;
}

/**
 * The state of a folder now, where a reading would give the same again; else undefined. The very same object where
 * nothing has changed at all.
 */
export function unchangedFolder(
  base: string,
  folder: Folder,
  known: FolderState,
  phrases?: PhraseSearch,
): FolderState | undefined {
  const { isWithin, files } = known;
  if (known.phrases !== phrases?.digest) return undefined;
  if (isWithin !== (folder.isWithin ?? false) || files.length !== folder.files.length) return undefined;
  const directory = join(base, folder.path);
  const now: KnownFile[] = [];
  for (const [index, file] of files.entries()) {
    const same = file.name === folder.files[index] ? unchangedFile(directory, file) : undefined;
    if (!same) return undefined;
    now.push(same);
  }
  return now.every((file, index) => file === files[index]) ? known : { ...known, files: now };
}
