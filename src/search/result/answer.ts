import type { Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { type Cast, type Role, roles } from '../../model/roles.ts';
import type { IndexedAmount, RecordHead } from '../index/index-format.ts';
import type { Facet } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { Span } from './span.ts';
import type { Suggestion } from './suggestions.ts';

/** A part of a record that matches, with its own address: an agenda item, a section. */
export interface ResultPart {
  title: string;
  /** The title, with its matches marked. */
  marked: Span[];
  url: string;
  /** The snippet; empty where the result shows it already. */
  excerpt: Span[];
  /** True where it is a document that belongs to the record. */
  isAnnex?: true;
}

/** The roles in a record of an organisation or person that a filter names. */
export interface ResultRole {
  facet: Cast;
  id: string;
  /** In the reader’s language. */
  name: string;
  roles: Role[];
}

/** A record that matches, as it is shown. */
export interface Result extends RecordHead {
  /** The language of the text that matches. */
  lang: Locale;
  /** For a call: its status when the result is read. */
  status?: string;
  /** Title and bodies, with their matches marked. */
  marked: Record<'title' | 'by', Span[]>;
  /** The snippet; the summary where the query has no words. */
  excerpt: Span[];
  parts: ResultPart[];
  /** Names that match and that the result shows nowhere else. */
  named: Span[][];
  /** Topics that match, where no name does. */
  topics: Span[][];
  /** Whether its text could not be loaded: then it has a title, with neither snippet nor bodies. */
  isBare?: true;
  /** The roles in it of those that the filters name. */
  roles: ResultRole[];
  /** Words of the query that it does not have. */
  missing: string[];
}

/** A value of a facet, its name in the reader’s language (ids of kinds and statuses stay ids), and how many records have it. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** How a query was relaxed, mostly because no record, or hardly any, matches it fully. */
export interface Relaxation {
  /** Words that no record has, or none with the other words, and what was searched for instead. */
  replaced: { word: string; replacedBy: string; isRare?: true }[];
  /** Prefixes that are no word of a record, and the words that they begin, the most frequent first. */
  completed: { word: string; forms: string[] }[];
  /** Words that no record has, with no correction or synonym. */
  leftOut: string[];
  /** Whether records with only most of the words are among the results. */
  isPartial: boolean;
  /** How many of the records have all the words. */
  fullMatches: number;
  /** Phrases that no text contains, so that their words were searched for. */
  missingPhrases: string[];
  /** Phrases that no text contains as they are written, but the results with other forms of their words. */
  inAnyForm: string[];
}

/** Words that a query excludes. */
export interface Exclusion {
  words: string;
  /** Whether any record has them. */
  isKnown: boolean;
}

/** Further matches, shown apart: how many, and the best of them; results on the first page only. */
export interface Further {
  total: number;
  results: Result[];
}

/** The answer to a query: one page of it, and its facets. Each record is in it once. */
export interface Answer {
  /** How many records match in the reader’s language, on all pages, with those of `directHits`. */
  total: number;
  /** How many pages the results fill; 0 where there are none. */
  pages: number;
  /** The records that a number, code or date names; before all results, and on the first page only. */
  directHits: Result[];
  /** The first of the page, as many as were wanted at once. */
  results: Result[];
  /** The other results of the page, whose texts are loaded only when they are wanted. Rejects as `SearchFileError`. */
  rest(): Promise<Result[]>;
  /**
   * For each facet the values that records have, most first; what is chosen is among them even where no record
   * has it. The filter of a facet does not apply to its own counts. Counted when called; rejects as `SearchFileError`.
   */
  facets(): Promise<Record<Facet, FacetValue[]>>;
  /** The name of a value of a facet; its id where it has none. */
  labelOf(facet: Facet, value: string): string;
  /**
   * What has the phrases of the query with other forms of their words only; missing where the query has no phrase, or no
   * record has one as it is written. Loaded when called; may reject as `SearchFileError`.
   */
  otherForms?: () => Promise<Further>;
  /** What only the other language has; may reject as `SearchFileError` while the rest of the answer stays. */
  elsewhere(): Promise<Further>;
  /** What may be meant by words that are still being typed. */
  suggestions: Suggestion[];
  /** Whether the query has nothing but stop words: “the”, „és”. */
  hasOnlyStopWords?: true;
  /** Whether the query names nothing to look for, only what to leave out, or what does not work here. */
  needsWords?: true;
  /** How the operators of the query were read, where that is worth a sentence. */
  operators?: {
    exclusions: Exclusion[];
    /** Operators that do not work here, as they were typed. */
    ignored: string[];
    /** Whether there were more alternatives than are looked for. */
    isCut: boolean;
  };
  /** In which order of time the results are that answer best, where the query asks about time. */
  timeOrder?: 'newest' | 'oldest';
  /** Reference numbers in the query that no record has, and those nearest to each. */
  unknownNumbers: { number: string; nearest: string[] }[];
  /** Whether the query was cut to the limits; see `limits.ts`. */
  isTruncated?: true;
  /** Queries that may have been meant, the likeliest first; none of them was searched for. */
  didYouMean: string[];
  relaxation?: Relaxation;
}

/** The columns of a download that hold lists. */
export type ListColumn = 'by' | 'forums' | 'organisations' | 'topics' | 'programmes' | 'people' | RoleColumn;

/** A column for each role; that of forums is `forums`. */
export type RoleColumn = { [Kind in Cast]: `${Kind}-${Exclude<(typeof roles)[Kind][number], 'forum'>}` }[Cast];

export const roleColumns = (Object.keys(roles) as Cast[]).flatMap((kind) =>
  roles[kind].flatMap((role): { column: RoleColumn; kind: Cast; role: Role }[] =>
    role === 'forum' ? [] : [{ column: `${kind}-${role}` as RoleColumn, kind, role }],
  ),
);

/**
 * A line of what is downloaded: a record of the answer with all its columns, none cut. Title and summary are in the
 * language in which it matches, lists in the reader’s language whatever that is.
 */
export interface Row extends Record<RoleColumn, string[]> {
  number: string;
  kind: RecordKind;
  lang: Locale;
  title: string;
  summary: string;
  day: string;
  /** Its last day where a source gives one; as `day`. */
  end: string;
  url: string;
  /** The forums that sat, else the organisers. */
  by: string[];
  forums: string[];
  organisations: string[];
  topics: string[];
  programmes: string[];
  people: string[];
  status: string;
  /** The last deadline for applications in its own local time, and the zone of that; as `RecordHead.deadline`. */
  deadline: string;
  deadlineZone: string;
  /** The instant at which it passes: `2026-12-21T16:00:00Z`. */
  deadlineUtc: string;
  /** The language in which the record was written first. */
  original: Locale;
  /** The sums that sources named for a call; they overlap. */
  amounts: IndexedAmount[];
  /** The addresses of the sources. */
  sources: string[];
  /** What the lists name, by the ids under which the site knows it. */
  ids: Record<ListColumn, string[]>;
}

/** A file of the search that could not be loaded. */
export class SearchFileError extends Error {
  /** Of the file. */
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(`The search could not load ${address}.`, { cause });
    this.name = 'SearchFileError';
    this.address = address;
  }
}

/** A record as Pagefind alone finds it. */
export interface PlainResult {
  number: string;
  title: string;
  /** Path of the page, with the base path. */
  url: string;
  excerpt: Span[];
}

/** Answers queries; the same in a page and in Node. Files are loaded when they are needed; a failure rejects as `SearchFileError`. */
export interface Engine {
  /**
   * One page of the answer. Answers may come in another order than their queries.
   *
   * @param first how many of its results are loaded at once; each costs a file
   */
  find(query: Query, lang: Locale, first?: number): Promise<Answer>;
  /** Every record of the answer, in its order, for a download; after them those that only the other language has. */
  all(query: Query, lang: Locale): Promise<Row[]>;
  /**
   * The records that Pagefind finds best for some words, where the index cannot be loaded: no filters, other forms of the
   * words included.
   */
  findPlainly(words: string, lang: Locale): Promise<PlainResult[]>;
  /** Loads what every answer needs. */
  preload(lang: Locale): Promise<void>;
}
