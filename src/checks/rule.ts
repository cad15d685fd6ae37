import type { Said } from '../language/said.ts';
import type { RecordChange } from './record-change.ts';
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
  /** The same apart from English, where it can be told in Hungarian too. */
  said?: Said | undefined;
  /** Set where the same claim weighs differently, as in a draft. */
  severity?: 'error' | 'note';
}

interface RuleOf<Subject> {
  /** `kind/claim`; the handbook has a heading for it. */
  code: string;
  severity: 'error' | 'note';
  judge: (subject: Subject, archive: ArchiveSubject) => Claim[];
}

/** A rule about one record at a time. One whose `judge` takes the record alone is asked again only when that has changed. */
export type RecordRule = RuleOf<RecordSubject>;

/** A rule about anything that names other things: records and reference entries. */
export type NamingRule = RuleOf<RecordSubject | EntrySubject>;

/** A rule about the content folder as a whole. */
export type ArchiveRule = RuleOf<ArchiveSubject>;

/** A rule about what has become of a record that readers have seen; asked where there is something to compare with. */
export interface ChangeRule {
  code: string;
  severity: 'error' | 'note';
  judge: (change: RecordChange) => Claim[];
}
