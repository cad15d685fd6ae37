import type { Claim, RecordRule } from './rule.ts';
import { archiveRules, namingRules, recordRules } from './rules/index.ts';
import type { ArchiveSubject, RecordSubject } from './subject.ts';

/** A claim together with the rule that makes it. */
export interface RuledClaim extends Claim {
  rule: string;
  severity: 'error' | 'note';
}

type Severity = RuledClaim['severity'];

const ruled = (rule: string, severity: Severity, found: Claim[]): RuledClaim[] =>
  found.map((claim) => ({ severity, ...claim, rule }));

const looksAround = ({ judge: says }: RecordRule) => says.length > 1;

const rulesAlone = recordRules.filter((rule) => !looksAround(rule));
const rulesWithin = recordRules.filter(looksAround);

/** Applies the rules that ask for a record alone, and returns their claims. */
export function judgeAlone(record: RecordSubject): RuledClaim[] {
  return rulesAlone.flatMap(({ code, severity, judge: says }) => {
    const found = (says as (record: RecordSubject) => Claim[])(record);
    return ruled(code, severity, found);
  });
}

/** Applies the rules that look at more than one record, and returns their claims. */
export function judge(archive: ArchiveSubject): RuledClaim[] {
  const { records, entries } = archive;
  return [
    ...records.flatMap((record) =>
      rulesWithin.flatMap(({ code, severity, judge: says }) => ruled(code, severity, says(record, archive))),
    ),
    ...[...records, ...entries].flatMap((subject) =>
      namingRules.flatMap(({ code, severity, judge: says }) => ruled(code, severity, says(subject, archive))),
    ),
    ...archiveRules.flatMap(({ code, severity, judge: says }) => ruled(code, severity, says(archive, archive))),
  ];
}
