import type { Claim } from './rule.ts';
import { archiveRules, namingRules, recordRules } from './rules/index.ts';
import type { ArchiveSubject } from './subject.ts';

/** A claim together with the rule that makes it. */
export interface RuledClaim extends Claim {
  rule: string;
  severity: 'error' | 'note';
}

/** Applies every rule to everything and returns all claims. */
export function judge(archive: ArchiveSubject): RuledClaim[] {
  const claims: RuledClaim[] = [];
  const add = (rule: string, severity: 'error' | 'note', found: Claim[]) => {
    for (const claim of found) claims.push({ severity, ...claim, rule });
  };
  for (const record of archive.records) {
    for (const { code, severity, judge: says } of recordRules) add(code, severity, says(record, archive));
  }
  for (const subject of [...archive.records, ...archive.entries]) {
    for (const { code, severity, judge: says } of namingRules) add(code, severity, says(subject, archive));
  }
  for (const { code, severity, judge: says } of archiveRules) add(code, severity, says(archive, archive));
  return claims;
}
