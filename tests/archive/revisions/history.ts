import { join } from 'node:path';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { createHistoryReader, type HistoryReading } from '../../../src/archive/revisions/history-reader.ts';
import type { RecordHistory } from '../../../src/archive/revisions/revision.ts';
import { anArchiveFolder, filesOf } from '../../builders.ts';
import { aRepository, type Repository } from '../../git.ts';

type Change = Record<string, string | null>;

/** Files of a content folder, as those of the repository around it. */
const inContent = (files: Change): Change =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));

/** A repository with a content folder. */
export interface ContentRepository extends Omit<Repository, 'commit'> {
  /** The content folder. */
  content: string;
  cache: string;
  /** Commits a change of files of the content folder, at a time (ISO 8601). */
  commit: (change: Change, at?: string) => void;
  /** The histories of its records as a new command reads them. */
  read: (withoutCache?: boolean) => Promise<HistoryReading>;
  /** The history of a record. */
  history: (id: string) => Promise<RecordHistory>;
}

/** A repository that holds the healthy content folder in its first commit, changed by edits. */
export function aContentRepository(edits: Change = {}): ContentRepository {
  const files = Object.fromEntries(
    Object.entries(inContent({ ...filesOf('healthy'), ...edits })).filter(([, text]) => text !== null),
  ) as Record<string, string>;
  const { path, git, commit } = aRepository(files);
  const content = join(path, 'content');
  const cache = anArchiveFolder({});
  const read = (withoutCache = false) =>
    createHistoryReader([content], cache, withoutCache)(createArchiveReader(content)());
  return {
    path,
    git,
    content,
    cache,
    commit: (change, at) => commit(inContent(change), at),
    read,
    history: async (id) => {
      const history = (await read()).histories?.get(id);
      // What was kept never differs from what is read from the beginning.
      const whole = (await read(true)).histories?.get(id);
      if (!history || JSON.stringify(history) !== JSON.stringify(whole))
        throw new Error(`${id}: kept and read differ.`);
      return history;
    },
  };
}
