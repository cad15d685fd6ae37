import type { Locale } from '../language/locales.ts';
import type { RecordFacts } from '../model/entries.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Words } from '../model/words.ts';

/** A paragraph, list or table of a body: lines without an empty one between them. */
export interface Block {
  text: string;
  line: number;
}

/** A text of a record as its readers have it: layout apart. */
export interface TextState {
  file: string;
  words: Words;
  /** The HTML of the body. */
  body: string;
  /** The paragraphs of the body as they are written, with their lines. */
  blocks: readonly Block[];
}

/** A record as it is before or after a change. */
export interface RecordState {
  kind: RecordKind;
  id: string;
  /** The facts file, as the caller names it. */
  file: string;
  facts: RecordFacts;
  texts: Partial<Record<Locale, TextState>>;
  /** Hashes of the files that its attachments name. */
  attachments: Record<string, string>;
}

/** A record that readers have seen, and what has become of it. */
export interface RecordChange {
  before: RecordState;
  /** removed: a tombstone is left. gone: nothing is left. unread: its files hold mistakes that are reported elsewhere. */
  after: RecordState | 'removed' | 'gone' | 'unread';
  /** Of a record that is gone: the id of another one that has its number now. */
  renamedTo?: string | undefined;
  /** The day on which a note would be written. */
  today: string;
}
