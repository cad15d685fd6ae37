import { daysInMonth } from '../../language/day-number.ts';
import { type Facet, facets, isValueOf, noFacets, type Sort, sorts } from './facets.ts';
import { limitedValues, limitedWords } from './limits.ts';

/** What a reader searches for: any of the values within a facet; facets, dates and words all together. */
export interface Query {
  /** As typed; a phrase in quotation marks is exact. Empty matches every record. */
  words: string;
  facets: Record<Facet, string[]>;
  /** First and last day, both included: `2022-11-30`. */
  from?: string;
  to?: string;
  sort: Sort;
  /** The page of the answer, from 1. */
  page: number;
  /** Whether more was typed or chosen than the limits allow; see `limits.ts`. */
  isTruncated?: true;
}

/** The empty query with some changes. */
export function queryOf(changes: Partial<Omit<Query, 'facets'>> & { facets?: Partial<Query['facets']> } = {}): Query {
  return { words: '', sort: 'relevance', page: 1, ...changes, facets: { ...noFacets(), ...changes.facets } };
}

/** A query cut to the limits. */
export function withinLimits(query: Query): Query {
  const words = limitedWords(query.words);
  const limited = limitedValues(query.facets);
  const chosen = limited.organisation.length > 0 ? limited : { ...limited, role: [] };
  const isTruncated =
    words.length < query.words.replace(/\s+/g, ' ').trim().length ||
    facets.some((facet) => limited[facet].length < new Set(query.facets[facet]).size);
  return { ...query, words, facets: chosen, ...(isTruncated && { isTruncated }) };
}

/** The first or last day of a year, month or day; undefined where the calendar has none. */
function dayAt(edge: 'from' | 'to', text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text.trim()) ?? [];
  if (!year) return undefined;
  const inMonth = month ?? (edge === 'from' ? '01' : '12');
  const last = daysInMonth(Number(year), Number(inMonth));
  if (day && (Number(day) < 1 || Number(day) > last)) return undefined;
  return `${year}-${inMonth}-${day ?? (edge === 'from' ? '01' : last)}`;
}

/**
 * Reads a query from the part of an address behind the question mark. Invalid values are ignored.
 * `from` and `to` may be a month or a year; `year` names both.
 */
export function queryFrom(search: string): Query {
  const params = new URLSearchParams(search);
  const value = (name: string) => params.get(name)?.trim() ?? '';
  const from = dayAt('from', value('from') || value('year'));
  const to = dayAt('to', value('to') || value('year'));
  const page = /^[1-9]\d{0,5}$/.test(value('page')) ? Number(value('page')) : 1;
  const query = queryOf({ words: value('q'), sort: sorts.find((sort) => sort === value('sort')) ?? 'relevance', page });
  for (const facet of facets) query.facets[facet] = params.getAll(facet).filter((each) => isValueOf(facet, each));
  return withinLimits({ ...query, ...(from && { from }), ...(to && { to }) });
}

/** The part of an address that holds a query; empty for the empty query. The inverse of `queryFrom`. */
export function searchOf({ words, facets: chosen, from, to, sort, page }: Query): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (sort !== 'relevance') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text && `?${text}`;
}

/** True for a query without words, values and dates. */
export function isBlank({ words, facets: chosen, from, to }: Query): boolean {
  return !words && !from && !to && facets.every((facet) => chosen[facet].length === 0);
}
