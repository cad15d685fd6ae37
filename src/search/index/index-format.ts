import type { Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { Amount, MoneyKind } from '../../model/quantity.ts';
import type { Involvement, RolesOfRecord } from '../../model/roles.ts';
import type { Facet } from '../query/facets.ts';

/**
 * The files of the search. Each is JSON, compressed with gzip whatever the host does, under a name that does not show
 * it, so that no host compresses or unpacks it again. A record is a document of the index, known by its number
 * (`doc`): from 0 in the order of the records, newest first. Where its text is indexed it is known by an id that lasts;
 * see `doc-ids.ts`. Lists of either hold the gap from each to the one before.
 */

/**
 * The folder of all files that lie in folders named by what they hold: those below it never change, and hosts let
 * browsers keep them.
 */
export const editions = 'editions/';

/** Loaded first: where the other files are, and which of them holds a term. */
export interface Catalogue {
  /** The folder of the files that belong together, in that of the language under `editions`. */
  version: string;
  /** The folder of the files that both languages share, under `editions`. */
  shared: string;
  /** The first term of each block, in the order of UTF-16 units. */
  blocks: string[];
  /** How many blocks of positions there are, for phrases. */
  positions: number;
  /** The synonyms in the texts, by the term of a word that readers use. */
  synonyms: Record<string, string>;
  /** The names of facet values in this language, by id. */
  names: Partial<Record<Facet, Record<string, string>>>;
}

/** The documents that have a value of a facet: as gaps in a file, as document numbers once it is read. */
export interface ValueDocs {
  value: string;
  docs: number[];
}

/** What every answer needs of all records, the same in both languages. */
export interface RecordsFile {
  numbers: string[];
  /** The statuses of calls, as of the build. */
  statuses: ValueDocs[];
  /**
   * The changes of status that time alone will bring, earliest first: document, milliseconds since 1970, and the status
   * from then on.
   */
  statusChanges: [doc: number, at: number, status: string][];
  /** Documents without a text, as gaps, by language. */
  untranslated: Record<string, number[]>;
}

/** What filters and orders by day need. */
export interface DaysFile {
  /** First day of each record, in days since 1970; of one without a date, -1. */
  days: number[];
  /** How many days it lasted besides the first. */
  spans: number[];
  /** When the last deadline for applications passes, in seconds since 1970; by document. */
  deadlines: Record<number, number>;
}

/** The values of the facets, except statuses, which change with time, and roles, which depend on the organisation. */
export type ValuesFile = Record<Exclude<Facet, 'status' | 'role'>, ValueDocs[]>;

/** By organisation: the documents in which it has each involvement. */
export type RolesFile = Record<string, Partial<Record<Involvement, number[]>>>;

/** What only a download needs of all records, the same in both languages. */
export interface ColumnsFile {
  /** By document: the ids of the forums that sat, else of the organisers. */
  bodies: string[][];
  /** By document: the ids of organisations and people, by role. */
  roles: RolesOfRecord[];
  /** The last day of those that lasted, as exact as its source, ISO 8601; by document. */
  ends: Record<number, string>;
  /** The last deadline for applications in its own local time and the zone of that; by document. */
  deadlines: Record<number, Pick<IndexedDeadline, 'at' | 'zone'>>;
  /** By document: the language in which it was written first. */
  originals: Locale[];
  /** The sums that sources named; by document. */
  amounts: Record<number, IndexedAmount[]>;
  /** By document: the addresses of its sources. */
  sources: string[][];
}

/** A sum of money as one source put it on one day. */
export interface IndexedAmount extends Pick<Amount, 'value' | 'min' | 'max' | 'qualifier' | 'currency' | 'at'> {
  /** What the sum is; left out where the sources leave it open. */
  kind?: MoneyKind | undefined;
}

/** The last deadline for applications. */
export interface IndexedDeadline {
  /** A day or a local time, ISO 8601. */
  at: string;
  /** IANA name. */
  zone: string;
  /** The instant at which it passes, in seconds since 1970. */
  passes: number;
}

/** An instant for people and programs: `2026-12-21T16:00:00Z`. */
export const utcText = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** Codes of calls and projects, folded, and the documents that have them. */
export type CodesFile = Record<string, number[]>;

/** Terms with their posting lists: the ids of documents as gaps, and the weight of the term in each, a digit of base 36. */
export type Block = Record<string, [docs: number[], weights: string]>;

/** Words and pairs of words, each followed by its positions; see `positions.ts`. */
export type PositionsBlock = string[];

/** What unknown words are corrected by. */
export interface Vocabulary {
  /** Words as they are written most often, most frequent first; for spelling correction. */
  words: string[];
}

/** A part of a record with an address of its own. */
export interface TextPart {
  title: string;
  /** The id on the page; empty for the page itself. */
  id: string;
  text: string;
  /** True for a document that belongs to the record. */
  isAnnex?: true;
}

/** What every result shows of a record. */
export interface RecordHead {
  number: string;
  kind: RecordKind;
  title: string;
  /** The date of the record in words; empty where it is not known. */
  date: string;
  /** The same for machines: a day, month or year, ISO 8601; empty where it is not known. */
  day: string;
  /** Path of the page, with the base path. */
  url: string;
  /** The forums that sat, else the organisers, in words; empty where no source names them. */
  by: string;
  /** For a call: the last deadline for applications in its own local time, ISO 8601. */
  deadline?: string;
  /** The zone of that time, an IANA name, and the instant at which the deadline passes. */
  deadlineZone?: string;
  deadlineUtc?: string;
  /** Whether its source states the zone; else the zone of a day is left out. */
  deadlineZoneStated?: boolean;
}

/** A record in one language, with its full text. */
export interface RecordText extends RecordHead {
  summary: string;
  parts: TextPart[];
  /** Those whom it names, who ran it first: how each is called in the language, then its other names and abbreviations. */
  names: string[][];
  /** Its topics, in the same way. */
  topics: string[][];
  /** Who has which role in it; the same in both languages. */
  roles: RolesOfRecord;
}

/** A record’s text in a language, with what is indexed but not shown: names and abbreviations in both languages. */
export interface TextToIndex {
  shown: RecordText;
  /** Of those who held or ran it, and of those who are named. */
  names: string[];
  mentions: string[];
  codes: string[];
}

const proseSegmentsOf = ({ title, summary, parts }: RecordText): string[] => [
  title,
  summary,
  ...parts.flatMap((part) => [part.title, part.text]),
];

/** The indexed text of a record in segments: no phrase spans two of them, as from one name to the next. */
export const segmentsOf = (text: RecordText): string[] => [...proseSegmentsOf(text), ...text.names.flat()];

/** The text of its page. */
export const proseOf = (text: RecordText): string => proseSegmentsOf(text).join('\n');

/** What a download holds of each record, besides its facets; by document. */
export interface TitlesFile {
  titles: string[];
  days: string[];
  /** The path of each page. */
  urls: string[];
}

/** What a download holds in words besides, by document. */
export interface SummariesFile {
  summaries: string[];
}

/** The document numbers of a list of gaps. */
export function docsFromGaps(gaps: readonly number[]): number[] {
  let doc = -1;
  return gaps.map((gap) => {
    doc += gap;
    return doc;
  });
}

/** The gaps of ascending document numbers; the first counts from before the first document. */
export function gapsFrom(docs: readonly number[]): number[] {
  return docs.map((doc, index) => doc - (docs[index - 1] ?? -1));
}
