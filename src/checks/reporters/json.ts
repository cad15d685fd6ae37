import { wordingOf } from '../../language/diagnosis.ts';
import type { Locale } from '../../language/locales.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ruleAddress } from '../rule-address.ts';

/**
 * All problems as one JSON text for other programs: `{ records, errors, notes, problems }`. Each has its code and params
 * to go by, its wording in a language, and the address of its rule.
 */
export function toJson(problems: readonly Diagnostic[], records: number, lang: Locale): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const worded = problems.map((problem) => {
    const [sentence, remedy] = wordingOf(problem, lang);
    return { ...problem, sentence, remedy, lang, url: ruleAddress(problem.rule) };
  });
  return JSON.stringify({ records, errors, notes: problems.length - errors, problems: worded }, null, 2);
}
