import type { Locale } from '../../language/locales.ts';
import type { RecordColumns } from '../match/narrow.ts';
import { facets } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { IndexLoader } from './index-loader.ts';

/** What there is of all records without a further file. */
async function baseColumns(loader: IndexLoader, lang: Locale): Promise<RecordColumns> {
  const { numbers, statuses, unwritten } = await loader.records(lang);
  return { numbers, unwritten: unwritten[lang], values: { status: statuses } };
}

/** All of it: what counts and downloads need. */
export async function allColumns(loader: IndexLoader, lang: Locale): Promise<RecordColumns> {
  const [columns, values, days] = await Promise.all([
    baseColumns(loader, lang),
    loader.values(lang),
    loader.days(lang),
  ]);
  return { ...columns, values: { ...columns.values, ...values }, days };
}

/** What a query needs: the values of facets where it names one, days where it asks for them or for their order. */
export async function columnsFor(loader: IndexLoader, lang: Locale, query: Query): Promise<RecordColumns> {
  const isNarrowed = facets.some((facet) => facet !== 'status' && query.facets[facet].length > 0);
  const isDated = Boolean(query.from || query.to) || query.sort === 'oldest' || query.sort === 'deadline';
  const [columns, values, days] = await Promise.all([
    baseColumns(loader, lang),
    isNarrowed ? loader.values(lang) : undefined,
    isDated ? loader.days(lang) : undefined,
  ]);
  return { ...columns, values: { ...columns.values, ...values }, ...(days && { days }) };
}
