import type { Locale } from '../../language/locales.ts';
import type { Shelf } from '../match/narrow.ts';
import { facets } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { Parts } from './parts.ts';

/** What there is of all records without a further file. */
async function bareShelf(parts: Parts, lang: Locale): Promise<Shelf> {
  const { numbers, statuses, unwritten } = await parts.records(lang);
  return { numbers, unwritten: unwritten[lang], values: { status: statuses } };
}

/** All of it: what counts and downloads need. */
export async function wholeShelf(parts: Parts, lang: Locale): Promise<Shelf> {
  const [shelf, values, days] = await Promise.all([bareShelf(parts, lang), parts.values(lang), parts.days(lang)]);
  return { ...shelf, values: { ...shelf.values, ...values }, days };
}

/** What a query needs: the values of facets where it names one, days where it asks for them or for their order. */
export async function shelfFor(parts: Parts, lang: Locale, query: Query): Promise<Shelf> {
  const isNarrowed = facets.some((facet) => facet !== 'status' && query.facets[facet].length > 0);
  const isDated = Boolean(query.from || query.to) || query.sort === 'oldest' || query.sort === 'deadline';
  const [shelf, values, days] = await Promise.all([
    bareShelf(parts, lang),
    isNarrowed ? parts.values(lang) : undefined,
    isDated ? parts.days(lang) : undefined,
  ]);
  return { ...shelf, values: { ...shelf.values, ...values }, ...(days && { days }) };
}
