import type { Locale } from '../../language/locales.ts';
import type { RecordColumns } from '../match/filter.ts';
import { facets } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import type { IndexLoader } from './index-loader.ts';

/** The columns that need no further file. */
async function baseColumns(loader: IndexLoader, lang: Locale): Promise<RecordColumns> {
  const { numbers, statuses, untranslated } = await loader.records(lang);
  return { numbers, untranslated: untranslated[lang], values: { status: statuses } };
}

/** All columns: what facet counts and downloads need. */
export async function allColumns(loader: IndexLoader, lang: Locale): Promise<RecordColumns> {
  const [columns, values, days] = await Promise.all([
    baseColumns(loader, lang),
    loader.values(lang),
    loader.days(lang),
  ]);
  return { ...columns, values: { ...columns.values, ...values }, days };
}

/** The columns that a query needs: the values of facets where it filters by one, days where it filters or sorts by them. */
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
