import type { Locale } from '../language/locales.ts';
import type { FactsOf } from '../model/entries.ts';
import type { Kind, RecordKind, ReferenceKind } from '../model/kinds.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Site } from '../model/site.ts';
import type { PageWords, Words } from '../model/words.ts';
import type { FileFormat } from '../site/file-format.ts';
import type { BodyTraces } from './traces/body-traces.ts';

/** A link or picture in a text, with its position. */
export interface Mention {
  kind: 'link' | 'picture';
  target: string;
  /** The words of a link, the description of a picture. */
  words: string;
  /** The tag that names it; undefined where Markdown does. */
  tag?: string;
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
  traces: BodyTraces;
  hasBody: boolean;
}

/** A text of a page of the site. */
export interface PageSubject {
  file: string;
  lang: Locale;
  words: PageWords | undefined;
  mentions: Mention[];
  traces: BodyTraces;
}

/** A file that lies beside the texts of a record. */
export interface FileSubject {
  name: string;
  bytes: number;
  /** True for a picture whose metadata say where it was taken. */
  hasPosition: boolean;
  /** What it is by its first bytes. */
  format: FileFormat;
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
    /** Fields of the facts in which something is wrong already: what they hold is partly assumed. */
    doubtful: ReadonlySet<string | number>;
    texts: Partial<Record<Locale, WordsSubject>>;
    /** What a translation of the original text follows; undefined where it cannot be read. */
    fingerprint?: string | undefined;
    /** Names of the other files in the record's folder. */
    files: string[];
    /** The same files with what is to be known of them. */
    attached: FileSubject[];
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

/** A former id, with its position. */
export interface RedirectSubject extends Redirect {
  file: string;
  path: [index: number];
}

/** A thing that owns an id, whether its facts are valid or not, and the position where the id is given. */
export interface Owner {
  kind: Kind;
  id: string;
  file: string;
  path: (string | number)[];
  number?: string;
}

/** The content folder as the rules see it. */
export interface ArchiveSubject {
  records: RecordSubject[];
  entries: EntrySubject[];
  pages: PageSubject[];
  redirects: RedirectSubject[];
  owners: Owner[];
  /** The first owner of each id. */
  ownerOf: Map<string, Owner>;
  /** Kinds of which some or all could not be read, so that an id may be one of theirs. */
  unread: ReadonlySet<Kind>;
  site: Site | undefined;
  /** The file in which the site says what it is. */
  siteFile: string;
  /** The instant at which it is judged what is due. */
  now: Temporal.Instant;
}
