import type { Diagnostic } from '../checks/diagnostic.ts';
import type { Locale } from '../language/locales.ts';
import type { FactsOf } from '../model/entries.ts';
import type { Kind, RecordKind, ReferenceKind } from '../model/kinds.ts';
import type { Tombstone } from '../model/record.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Site } from '../model/site.ts';
import type { PageWords, Words } from '../model/words.ts';
import type { Histories } from './revisions/revision.ts';

/** A text of a record in one language: its front matter, and the path of the rest. */
export interface Text {
  words: Words;
  /** Absolute path of the file. */
  path: string;
  /** What its body links to and shows, each once: ids, names of files, addresses. */
  targets: string[];
  /** Twelve hex digits of the SHA-256 of the file. */
  digest: string;
}

/** A record with its texts. */
export type ArchiveRecord = {
  [K in RecordKind]: {
    kind: K;
    /** The name of its folder, and the last segment of its address. */
    id: string;
    /** Absolute path of its folder. */
    folder: string;
    facts: FactsOf[K];
    texts: Partial<Record<Locale, Text>>;
    /** What a translation of the original text follows (model/translation.ts); undefined where it cannot be read. */
    fingerprint?: string | undefined;
    digest: string;
    /** The same of everything but the bodies of its texts: of what lists and links show. */
    headDigest: string;
  };
}[RecordKind];

/** What is left of a removed record. */
export interface ArchiveTombstone {
  kind: RecordKind;
  id: string;
  facts: Tombstone;
}

/** A reference entry. */
export type ArchiveEntry = {
  [K in ReferenceKind]: {
    kind: K;
    id: string;
    facts: FactsOf[K];
    /** True for an entry of a later content folder: it shows once something that is shown names it. */
    isLater?: boolean;
  };
}[ReferenceKind];

/** A page of the site itself, in one language. */
export interface ArchivePage {
  id: string;
  lang: Locale;
  words: PageWords;
  path: string;
  digest: string;
}

/** Width and height in pixels of a picture as it is seen: turned as its metadata ask. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The text of a document, as far as it is read. */
export interface AnnexDocument {
  text: string;
  /** Whether the document goes on. */
  isCut: boolean;
}

/** From what a site is built, for whoever wants to build it again. */
export interface Origin {
  /** The commit of the content, and that of the code; null where there is no git. */
  commit: string | null;
  codeCommit: string | null;
  /** Whether content or code differ from these. */
  modified: boolean;
  /** The version of Roundtable, of Node and of each package that builds the site. */
  tools: Readonly<Record<string, string>>;
}

/** Everything the content folders hold, and everything that is wrong with it. */
export interface Archive {
  records: ArchiveRecord[];
  tombstones: ArchiveTombstone[];
  entries: ArchiveEntry[];
  pages: ArchivePage[];
  /** Former ids, and where they lead. */
  redirects: Redirect[];
  site: Site | undefined;
  /** The sizes of pictures, by their paths; left out where pictures have not been decoded. */
  pictures?: ReadonlyMap<string, PictureSize>;
  /** The texts of documents, by their paths; left out where documents have not been read. */
  annexes?: ReadonlyMap<string, AnnexDocument>;
  /** Of records, where they have been read and are whole. */
  histories?: Histories | undefined;
  /** The ids of what is there and readers may not see; where nothing has been left out, none. */
  hidden?: ReadonlyMap<string, true>;
  /** The instants at which readers may see more of it (ISO 8601, in their order). */
  scheduled?: readonly string[];
  /** Of a reading from which a site is built. */
  origin?: Origin;
  /** All problems, in the order of files and lines. */
  problems: Diagnostic[];
}

/** An entry of one kind. */
export type EntryOf<K extends Kind> = Extract<ArchiveRecord | ArchiveEntry, { kind: K }>;

/** True where nothing keeps the site from being built. */
export function isPublishable({ problems }: Pick<Archive, 'problems'>): boolean {
  return problems.every(({ blocksPublishing }) => !blocksPublishing);
}
