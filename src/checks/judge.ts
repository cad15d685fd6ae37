import type { Claim, RecordRule } from './rule.ts';
import { archiveRules, namingRules, recordRules } from './rules/index.ts';
import type { ArchiveSubject, RecordSubject } from './subject.ts';

/** A claim together with the rule that makes it. */
export interface RuledClaim extends Claim {
  rule: string;
  severity: 'error' | 'note';
}

/** What the rules that ask for the record alone have said of it, for as long as it is the same object. */
const said = new WeakMap<RecordSubject, Map<RecordRule, Claim[]>>();

/** Asks a rule about a record; one that does not look at the rest of the archive is asked once. */
function ask(rule: RecordRule, record: RecordSubject, archive: ArchiveSubject): Claim[] {
  if (rule.judge.length > 1) return rule.judge(record, archive);
  const answers = said.get(record) ?? new Map<RecordRule, Claim[]>();
  said.set(record, answers);
  const answer = answers.get(rule) ?? rule.judge(record, archive);
  answers.set(rule, answer);
  return answer;
}

/** Applies every rule to everything and returns all claims. */
export function judge(archive: ArchiveSubject): RuledClaim[] {
  const claims: RuledClaim[] = [];
  const add = (rule: string, severity: 'error' | 'note', found: Claim[]) => {
    for (const claim of found) claims.push({ severity, ...claim, rule });
  };
  for (const record of archive.records) {
    for (const rule of recordRules) add(rule.code, rule.severity, ask(rule, record, archive));
  }
  for (const subject of [...archive.records, ...archive.entries]) {
    for (const { code, severity, judge: says } of namingRules) add(code, severity, says(subject, archive));
  }
  for (const { code, severity, judge: says } of archiveRules) add(code, severity, says(archive, archive));
  return claims;
}
