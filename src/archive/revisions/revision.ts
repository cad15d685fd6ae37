/** A file of a revision: page → commit → file → hash. */
export interface RevisionFile {
  name: string;
  /** From the top of the repository. */
  path: string;
  /** What git calls its content. */
  content: string;
  /** SHA-256 in hex digits of the bytes that git keeps. */
  sha256: string;
}

/**
 * What a revision did. `first`: it published the record. `substantive`: its note is an update or a clarification.
 * `silent`: readers see something different, and no note says so. `translation`: a translation was added or follows its
 * original again. `metadata`: nothing changed but how the record is kept. `formatting`: nothing changed but layout.
 */
export type RevisionKind =
  | 'first'
  | 'correction'
  | 'substantive'
  | 'editorial'
  | 'silent'
  | 'translation'
  | 'metadata'
  | 'formatting';

/** A state of a record that readers could see. */
export interface Revision {
  /** Names it among those of its record, for ever: when it was published, as `2026-11-28T193012Z`. */
  key: string;
  commit: string;
  /** From when it was published: when it was committed, or when the record was scheduled for; ISO 8601, UTC. */
  published: string;
  kind: RevisionKind;
  /** The ids of the notes on changes that came with it. */
  notes: string[];
  /** Of a silent one: whether facts differ, and not only words that may have been slips. */
  changesFacts?: boolean;
  /** The files of the record’s folder, by name. */
  files: RevisionFile[];
  /** Absolute path of a folder in the repository that keeps them. */
  folder: string;
}

/** The revisions of a record, the oldest first. */
export interface RecordHistory {
  revisions: Revision[];
  /** Whether the record differs now from what was committed last. */
  isUncommitted: boolean;
}

/** The histories of records that readers may see, by id. */
export type Histories = ReadonlyMap<string, RecordHistory>;
