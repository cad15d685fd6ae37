import type { Locale } from '../language/locales.ts';
import type { FactsOf } from '../model/entries.ts';
import type { Kind, RecordKind, ReferenceKind } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import type { Words } from '../model/words.ts';

/** A link or picture in a text, with its place. */
export interface Mention {
  kind: 'link' | 'picture';
  target: string;
  line: number;
  column: number;
}

/** A text of a record in one language, as far as it could be read. */
export interface WordsSubject {
  /** Path below the content folder. */
  file: string;
  /** Undefined where the front matter cannot be read: nothing is known then of what it holds or lacks. */
  words: Words | undefined;
  mentions: Mention[];
  hasBody: boolean;
}

/** A record with valid facts, as the rules see it. */
export type RecordSubject = {
  [K in RecordKind]: {
    kind: K;
    id: string;
    /** Path of the facts file below the content folder. */
    file: string;
    /** Where the facts begin in that file: at its top. */
    base: [];
    facts: FactsOf[K];
    texts: Partial<Record<Locale, WordsSubject>>;
    /** Names of the other files in the record's folder. */
    files: string[];
  };
}[RecordKind];

/** A reference entry with valid facts. */
export type EntrySubject = {
  [K in ReferenceKind]: {
    kind: K;
    id: string;
    file: string;
    /** Where the facts begin in that file: under the id. */
    base: [string];
    facts: FactsOf[K];
  };
}[ReferenceKind];

/** A thing that owns an id, whether its facts are valid or not, and the place where the id is given. */
export interface Owner {
  kind: Kind;
  id: string;
  file: string;
  path: (string | number)[];
  number?: string;
}

/** The whole content folder, as the rules see it. */
export interface ArchiveSubject {
  records: RecordSubject[];
  entries: EntrySubject[];
  owners: Owner[];
  /** The first owner of each id. */
  ownerOf: Map<string, Owner>;
  /** Kinds of which some or all could not be read, so that an id may be one of theirs. */
  unread: ReadonlySet<Kind>;
  site: Site | undefined;
}
