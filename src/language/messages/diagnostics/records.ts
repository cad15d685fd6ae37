import type { NoParams } from './wording.ts';

/** The kinds of things that have an id. */
export type ThingKind =
  | 'meeting'
  | 'campaign'
  | 'funding-call'
  | 'organisation'
  | 'person'
  | 'topic'
  | 'programme'
  | 'document'
  | 'place'
  | 'term';

/** Something of a record that readers saw and that has changed. */
export type ChangedPart =
  | { part: 'field'; field: string }
  | { part: 'attachment'; name: string }
  | { part: 'text'; text: string }
  | { part: 'body'; text: string }
  | { part: 'field-of-text'; field: string; text: string };

/** What the facts of a record state together: ids, dates, files, and how it changes after publication. */
export interface RecordParams {
  /** `files` are those in which such entries are written; of a record none. */
  'unknown-id': { id: string; allowed: readonly ThingKind[]; meant: string | undefined; files: readonly string[] };
  'id-of-itself': { id: string };
  'id-of-other-kind': { id: string; kind: ThingKind; allowed: readonly ThingKind[] };
  'unknown-source': { source: string; meant: string | undefined };
  'unknown-office': {
    person: string;
    office: string;
    file: string;
    known: readonly string[];
    meant: string | undefined;
  };
  /** `wider` is an interval of years that holds those of `seen` and the year of the record. */
  'office-unseen': { person: string; office: string; seen: string; year: string; wider: string; file: string };
  'not-a-forum': { id: string; kind: string; file: string; forums: readonly string[] };
  'part-of-itself': { id: string; through: readonly string[] };
  'duplicate-id': { id: string; file: string };
  'duplicate-number': { number: string; file: string; free: string };
  'duplicate-part': { id: string; list: string };
  'day-outside': { day: string; start: string; end: string };
  'end-before-start': { start: string; end: string };
  'deadline-before-opening': { at: string; opening: string };
  'deadline-of-continuous-call': NoParams;
  'call-without-deadline': NoParams;
  'assumed-zone': { home: string; zone: string };
  'stages-out-of-order': { at: string; before: string };
  'changes-out-of-order': { id: string; at: string; before: string };
  'outcome-due': { expected: string };
  'change-before-publication': { id: string; at: string; first: string };
  'copy-from-future': { at: string };
  'read-in-future': { read: string };
  'folder-of-other-day': { day: string; field: string; date: string };
  'folder-of-other-year': { year: string; field: string; date: string };
  'missing-file': { name: string; files: readonly string[] };
  'file-with-macros': { extension: string; modern: string };
  'file-with-program': { extension: string };
  'unknown-file-kind': { extension: string; kinds: readonly string[] };
  'large-file': { bytes: number };
  'heavy-picture': { bytes: number };
  'unnamed-file': NoParams;
  'unreadable-picture': NoParams;
  /** `most` is a number of pixels. */
  'too-many-pixels': { width: number; height: number; most: number };
  'annex-not-searched': { flaw: 'encrypted' | 'damaged' | 'too-large' | 'too-slow' | 'no-text' };
  'annex-cut': { characters: number };
  'picture-with-position': NoParams;
  'missing-source': { isDraft: boolean };
  'missing-first-published': { today: string };
  'silent-edit': {
    changed: readonly ChangedPart[];
    facts: string;
    texts: readonly string[];
    id: string;
    today: string;
    /** Whether all that changed was added, so that nothing that was published is withdrawn. */
    isUpdate: boolean;
  };
  'changed-number': { before: string; after: string };
  /** `renamedTo` is the id under which a record has the same number now. */
  'vanished-record': { id: string; number: string; today: string; renamedTo: string | undefined };
  'back-to-draft': { today: string };
}
