import type { Locale } from '../language/locales.ts';
import type { RecordFacts } from '../model/entries.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Words } from '../model/words.ts';

/** A text of a record as its readers have it: layout apart. */
export interface TextState {
  file: string;
  words: Words;
  /** The HTML of the body. */
  body: string;
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
  /** The day on which a note would be written. */
  today: string;
}
