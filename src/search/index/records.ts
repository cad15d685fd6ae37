import { type Locale, locales } from '../../language/locales.ts';
import { docIds } from './doc-ids.ts';
import { docsFromGaps, type RecordsFile, type ValueDocs } from './index-format.ts';

/** What every answer needs of all records, as it is at an instant. */
export interface Records {
  numbers: readonly string[];
  statuses: ValueDocs[];
  /** 1 for the documents that have no text in a language. */
  untranslated: Record<Locale, Uint8Array>;
  /** The document number of an id in the index. */
  docOf: (id: number) => number;
}

/** Values with their documents, ready to count. */
export const withDocs = (values: readonly ValueDocs[]): ValueDocs[] =>
  values.map(({ value, docs }) => ({ value, docs: docsFromGaps(docs) }));

function statusesAt({ statuses, statusChanges }: RecordsFile, now: number): ValueDocs[] {
  const changed = new Map(statusChanges.filter(([, at]) => at <= now).map(([doc, , status]) => [doc, status]));
  const byStatus = new Map<string, number[]>();
  for (const { value, docs } of withDocs(statuses)) {
    for (const doc of docs) {
      const status = changed.get(doc) ?? value;
      const known = byStatus.get(status) ?? [];
      byStatus.set(status, known);
      known.push(doc);
    }
  }
  return [...byStatus].map(([value, docs]) => ({ value, docs: docs.toSorted((a, b) => a - b) }));
}

/**
 * Reads the file of the records with the statuses that calls have at an instant: a page is read later than it was built.
 *
 * @param now milliseconds since 1970
 */
export function recordsAt(file: RecordsFile, now: number): Records {
  const flags = (lang: Locale) => {
    const untranslated = new Uint8Array(file.numbers.length);
    for (const doc of docsFromGaps(file.untranslated[lang] ?? [])) untranslated[doc] = 1;
    return untranslated;
  };
  const ids = docIds(file.numbers);
  const docs = new Map(file.numbers.map((number, doc) => [ids.get(number), doc]));
  return {
    numbers: file.numbers,
    docOf: (id) => docs.get(id) ?? -1,
    statuses: statusesAt(file, now),
    untranslated: Object.fromEntries(locales.map((lang) => [lang, flags(lang)])) as Records['untranslated'],
  };
}
