import type { ArchiveRule } from '../rule.ts';

/** The year in the number of a document, as Hungarian and European law have it: 1018/2008, 2011/36/EU. */
const yearIn = (number: string) =>
  /(?<!\d)(?:\d{1,4}\/((?:19|20)\d\d)(?!\d|\/)|((?:19|20)\d\d)\/\d{1,4}\/E)/.exec(number);

/** A law has the year that its number gives; nothing is published before the year that is printed on it. */
export const documentYears: ArchiveRule = {
  name: 'record/document-year',
  scope: 'archive',
  severity: 'note',
  judge: ({ entries }) =>
    entries.flatMap(({ kind, facts, file, base }) => {
      if (kind !== 'document' || facts.year === undefined) return [];
      const [, one, other] = yearIn(facts.number ?? '') ?? [];
      const ofNumber = Number(one ?? other ?? facts.year);
      if (ofNumber === facts.year) return [];
      const params = { year: facts.year, number: facts.number ?? '' };
      return { file, path: [...base, 'year'], code: 'document-of-other-year' as const, params };
    }),
};
