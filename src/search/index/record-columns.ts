import type { Locale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { type Involvement, involvements } from '../../model/roles.ts';
import type { RecordColumns } from '../match/filter.ts';
import { facets } from '../query/facets.ts';
import type { Query } from '../query/query.ts';
import { docsFromGaps } from './index-format.ts';
import type { IndexLoader } from './index-loader.ts';

/** The columns that need no further file. */
async function baseColumns(loader: IndexLoader, lang: Locale): Promise<RecordColumns> {
  const { numbers, statuses, untranslated } = await loader.records(lang);
  return { numbers, untranslated: untranslated[lang], values: { status: statuses } };
}

/** The records in which one of some organisations has each involvement. */
async function roleValues(loader: IndexLoader, lang: Locale, { facets: { organisation } }: Query) {
  if (organisation.length === 0) return {};
  const roles = await loader.roles(lang);
  const docsWith = (value: Involvement) => organisation.flatMap((id) => docsFromGaps(own(roles, id)?.[value] ?? []));
  return { role: involvements.map((value) => ({ value, docs: [...new Set(docsWith(value))].sort((a, b) => a - b) })) };
}

/** All columns: what facet counts and downloads need. */
export async function allColumns(loader: IndexLoader, lang: Locale, query: Query): Promise<RecordColumns> {
  const [columns, values, days, role] = await Promise.all([
    baseColumns(loader, lang),
    loader.values(lang),
    loader.days(lang),
    roleValues(loader, lang, query),
  ]);
  return { ...columns, values: { ...columns.values, ...values, ...role }, days };
}

/** The columns that a query needs: the values of facets where it filters by one, days where it filters or sorts by them. */
export async function columnsFor(loader: IndexLoader, lang: Locale, query: Query): Promise<RecordColumns> {
  const isNarrowed = facets.some((facet) => facet !== 'status' && query.facets[facet].length > 0);
  const isDated = Boolean(query.from || query.to) || query.sort === 'oldest' || query.sort === 'deadline';
  const [columns, values, days, role] = await Promise.all([
    baseColumns(loader, lang),
    isNarrowed ? loader.values(lang) : undefined,
    isDated ? loader.days(lang) : undefined,
    query.facets.role.length > 0 ? roleValues(loader, lang, query) : undefined,
  ]);
  return { ...columns, values: { ...columns.values, ...values, ...role }, ...(days && { days }) };
}
