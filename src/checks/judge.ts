import { type RuledClaim, ruled } from './rule.ts';
import { archiveRules, namingRules, recordRules } from './rules/index.ts';
import type { ArchiveSubject, RecordSubject } from './subject.ts';

const rulesAlone = recordRules.filter((rule) => rule.scope === 'record');
const rulesWithin = recordRules.filter((rule) => rule.scope === 'archive');

/** Applies the rules that ask for a record alone, and returns their claims. */
export function judgeAlone(record: RecordSubject): RuledClaim[] {
  return rulesAlone.flatMap(({ name, severity, judge: claimsOf }) =>
    claimsOf(record).map((claim) => ruled(name, severity, claim)),
  );
}

/** Applies the rules that look at more than one record, and returns their claims. */
export function judge(archive: ArchiveSubject): RuledClaim[] {
  const { records, entries } = archive;
  return [
    ...records.flatMap((record) =>
      rulesWithin.flatMap(({ name, severity, judge: claimsOf }) =>
        claimsOf(record, archive).map((claim) => ruled(name, severity, claim)),
      ),
    ),
    ...[...records, ...entries].flatMap((subject) =>
      namingRules.flatMap(({ name, severity, judge: claimsOf }) =>
        claimsOf(subject, archive).map((claim) => ruled(name, severity, claim)),
      ),
    ),
    ...archiveRules.flatMap(({ name, severity, judge: claimsOf }) =>
      claimsOf(archive, archive).map((claim) => ruled(name, severity, claim)),
    ),
  ];
}
