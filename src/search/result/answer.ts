import type { Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { type Cast, type Role, roles } from '../../model/roles.ts';
import type { RecordHead } from '../index/index-format.ts';
import type { Facet } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { Span } from './span.ts';

/** A part of a record in which words were found, with its own address: an agenda item, a section. */
export interface ResultPart {
  title: string;
  /** The title, with the words that match the query marked. */
  marked: Span[];
  url: string;
  /** The snippet; empty where the result shows it already. */
  excerpt: Span[];
}

/** What one by whom an answer is narrowed down is to a record. */
export interface ResultRole {
  facet: Cast;
  id: string;
  /** In the reader’s language. */
  name: string;
  roles: Role[];
}

/** A record that was found, as it is shown. */
export interface Result extends RecordHead {
  /** The language of the text that was found. */
  lang: Locale;
  /** For a call: its status when the result is read. */
  status?: string;
  /** Title and bodies, with the words that match the query marked. */
  marked: Record<'title' | 'by', Span[]>;
  /** The snippet; the summary where the query has no words. */
  excerpt: Span[];
  parts: ResultPart[];
  /** Names that match and that the result shows nowhere else. */
  named: Span[][];
  /** Topics that match, where no name does. */
  topics: Span[][];
  /** Whether its text could not be loaded: then it is named, with neither passage nor body. */
  isBare?: true;
  /** What those by whom the answer is narrowed down are to it. */
  roles: ResultRole[];
  /** Words that were asked and that it does not have. */
  missing: string[];
}

/** A value of a facet, how it is called in the reader’s language (ids of kinds and statuses stay ids), and how many records have it. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** How a query was relaxed, mostly because no record, or hardly any, has all of it. */
export interface Relaxation {
  /** Words that no record has, or none with the other words, and what was asked in their stead. */
  replaced: { word: string; by: string; isRare?: true }[];
  /** Words that no record has, and the words that begin so, the most frequent first. */
  begun: { word: string; forms: string[] }[];
  /** Words that no record has and none is near. */
  leftOut: string[];
  /** Whether records with only most of the words were taken, too. */
  isPartial: boolean;
  /** How many of the records have all the words. */
  whole: number;
  /** Phrases that stand in no text, so that their words were looked for. */
  unmet: string[];
  /** Phrases that stand in no text as they are written, but in those found with other forms of their words. */
  inAnyForm: string[];
}

/** What is found in the other language alone: how much, and the best of it; results on the first page only. */
export interface Elsewhere {
  total: number;
  results: Result[];
}

/** The answer to a query: one page of it, and what it is counted by. Each record is in it once. */
export interface Answer {
  /** How many records the reader’s language has, on all pages, with those of `jump`. */
  total: number;
  /** How many pages the results fill; 0 where there are none. */
  pages: number;
  /** The thing itself that a number, code or date names; before all results, and on the first page only. */
  jump: Result[];
  /** The first of the page, as many as were wanted at once. */
  results: Result[];
  /** The other results of the page, whose texts are loaded only when they are wanted. Rejects as `PartMissing`. */
  rest(): Promise<Result[]>;
  /**
   * For each facet the values that records have, most first; what is chosen is among them even where no record
   * has it. What is chosen in a facet itself does not narrow its counts. Counted when asked;
   * rejects as `PartMissing`.
   */
  facets(): Promise<Record<Facet, FacetValue[]>>;
  /** How a value of a facet is called; its id where nobody named it. */
  labelOf(facet: Facet, value: string): string;
  /** Asks the other language; may reject as `PartMissing` while the rest of the answer stays. */
  elsewhere(): Promise<Elsewhere>;
  /** Whether only words were asked by which no record is found: “the”, „és”. */
  isSilent?: true;
  /** Whether the question was longer than what is asked; see `limits.ts`. */
  isCut?: true;
  /** Queries that may have been meant, the likeliest first; none of them was asked. */
  didYouMean: string[];
  widened?: Relaxation;
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
 * language in which it was found, lists in the reader’s words whatever that is.
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
  /** What the lists name, by the ids under which the site knows it. */
  ids: Record<ListColumn, string[]>;
}

/** Why there is no answer: a part of the search that could not be loaded, by its address. */
export class PartMissing extends Error {
  readonly part: string;

  constructor(part: string, cause: unknown) {
    super(`The search could not load ${part}.`, { cause });
    this.name = 'PartMissing';
    this.part = part;
  }
}

/** Answers queries; the same in a page and in Node. Nothing is loaded before it is asked; a failure rejects as `PartMissing`. */
export interface Engine {
  /**
   * One page of the answer. Ask the newest query only: an older answer may come later.
   *
   * @param first how many of its results are wanted at once; each costs a file
   */
  find(query: Query, lang: Locale, first?: number): Promise<Answer>;
  /** Every record of the answer, in its order, for a download; after them those that only the other language has. */
  all(query: Query, lang: Locale): Promise<Row[]>;
  /** Begins to load what every answer needs. */
  warm(lang: Locale): Promise<void>;
}
