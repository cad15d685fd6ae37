import type { ArchiveSubject, EntrySubject, RecordSubject } from './subject.ts';

/** What a rule says of one field or place of one file. */
export interface Claim {
  /** Path of the file below the content folder. */
  file: string;
  /** The field it is about; empty for the file as a whole. */
  path?: readonly (string | number)[];
  /** The place, where the claim is about prose and not about a field. */
  place?: { line: number; column: number };
  sentence: string;
  remedy: string;
  /** Set where the same claim weighs differently, as in a draft. */
  severity?: 'error' | 'note';
}

interface RuleOf<Subject> {
  /** `kind/claim`; the handbook has a heading for it. */
  code: string;
  severity: 'error' | 'note';
  judge: (subject: Subject, archive: ArchiveSubject) => Claim[];
}

/** A rule about one record at a time. */
export type RecordRule = RuleOf<RecordSubject>;

/** A rule about anything that names other things: records and reference entries. */
export type NamingRule = RuleOf<RecordSubject | EntrySubject>;

/** A rule about the content folder as a whole. */
export type ArchiveRule = RuleOf<ArchiveSubject>;
