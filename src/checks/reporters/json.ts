import type { Diagnostic } from '../diagnostic.ts';

/** All problems as one JSON text for other programs: `{ records, errors, notes, problems: Diagnostic[] }`. */
export function toJson(problems: readonly Diagnostic[], records: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify({ records, errors, notes: problems.length - errors, problems }, null, 2);
}
