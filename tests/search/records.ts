import type { Locale } from '../../src/language/locales.ts';
import { type Facet, facets } from '../../src/search/facets.ts';
import { type Shelf, shelfOf } from '../../src/search/narrow.ts';
import { recordsFile } from '../../src/search/records-file.ts';

interface Some {
  number: string;
  from?: string;
  to?: string;
  deadline?: string;
  codes?: string[];
  facets?: Partial<Record<Facet, string[]>>;
  /** In which languages it is written. */
  written?: Locale[];
}

/** A few records as the search keeps them, in the order in which they are given: newest first. */
export function shelfWith(records: readonly Some[]): Shelf {
  const numbersIn = (lang: Locale) =>
    new Set(records.flatMap(({ number, written = ['en', 'hu'] }) => (written.includes(lang) ? [number] : [])));
  const file = recordsFile(
    records.map(({ number, from = '', to = from, deadline = '', codes = [], facets: given }) => ({
      number,
      from,
      to,
      deadline,
      codes,
      turns: [],
      facets: Object.fromEntries(facets.map((facet) => [facet, given?.[facet] ?? []])) as Record<Facet, string[]>,
    })),
    { en: numbersIn('en'), hu: numbersIn('hu') },
  );
  return shelfOf(file, 'en');
}
