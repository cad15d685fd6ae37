import { type Translation, translationOf } from '../model/translation.ts';
import { asOneRead } from '../site/page-reads.ts';
import type { DatedRecord } from './record-graph.ts';

/** The translation of a record as one read: it follows the body of the original, which pages read apart from the rest. */
export function recordTranslation(record: DatedRecord): Translation {
  return asOneRead(`translation ${record.id}`, () => translationOf(record));
}
