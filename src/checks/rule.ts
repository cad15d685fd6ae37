import type { Diagnosis } from '../language/diagnosis.ts';
import type { RuleName } from '../language/messages/guide/all-en.ts';
import type { RecordChange } from './record-change.ts';
import type { ArchiveSubject, EntrySubject, RecordSubject } from './subject.ts';

export type Severity = 'error' | 'note';

/** A mistake in a field, or at a position, of one file. */
export type Claim = Diagnosis & {
  /** Path of the file below the content folder. */
  file: string;
  /** The field it is about; empty for the entire file. */
  path?: readonly (string | number)[];
  /** The position, where the claim is about prose and not about a field. */
  position?: { line: number; column: number };
  /** Set where the same claim weighs differently, as in a draft. */
  severity?: Severity;
  /** Set where an error does not keep the site from being built. */
  blocksPublishing?: boolean;
};

/** A claim together with the rule that makes it, and its weight. */
export type RuledClaim = Claim & { rule: string; severity: Severity; blocksPublishing: boolean };

/** A claim of a rule: an error blocks publishing unless the claim states otherwise, a note never does. */
export function ruled(rule: string, severity: Severity, claim: Claim): RuledClaim {
  const weight = claim.severity ?? severity;
  const blocksPublishing = weight === 'error' && (claim.blocksPublishing ?? true);
  return { ...claim, rule, severity: weight, blocksPublishing };
}

interface Ruling {
  /** `kind/claim`; the handbook has a heading for it. */
  name: RuleName;
  severity: Severity;
}

/** What a rule has to know: the record alone, so that it is run again only when that has changed, or the archive. */
interface AboutRecord<Subject> extends Ruling {
  scope: 'record';
  judge: (subject: Subject) => Claim[];
}

interface AboutArchive<Subject> extends Ruling {
  scope: 'archive';
  judge: (subject: Subject, archive: ArchiveSubject) => Claim[];
}

/** A rule about one record at a time. */
export type RecordRule = AboutRecord<RecordSubject> | AboutArchive<RecordSubject>;

/** A rule about anything that names other things: records and reference entries. */
export type NamingRule = AboutArchive<RecordSubject | EntrySubject>;

/** A rule about the entire content folder. */
export type ArchiveRule = AboutArchive<ArchiveSubject>;

/** A rule about what has become of a record that readers have seen; run where there is something to compare with. */
export interface ChangeRule extends Ruling {
  judge: (change: RecordChange) => Claim[];
}
