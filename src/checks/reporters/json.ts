import type { Diagnostic } from '../diagnostic.ts';
import { ruleAddress } from '../rule-address.ts';

/** All problems as one JSON text for other programs: `{ records, errors, notes, problems }`, each with the address of its rule. */
export function toJson(problems: readonly Diagnostic[], records: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const told = problems.map(({ said: _, ...problem }) => ({ ...problem, url: ruleAddress(problem.rule) }));
  return JSON.stringify({ records, errors, notes: problems.length - errors, problems: told }, null, 2);
}
