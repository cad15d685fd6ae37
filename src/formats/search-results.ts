import type { Locale } from '../language/locales.ts';
import type { Qualifier } from '../model/quantity.ts';
import type { IndexedAmount } from '../search/index/index-format.ts';
import { type Row, roleColumns } from '../search/result/answer.ts';
import type { PageWords } from '../views/search/search-words.ts';
import { csvText } from './csv.ts';

const columns = [
  'number',
  'kind',
  'lang',
  'title',
  'day',
  'end',
  'by',
  'forums',
  'organisations',
  'topics',
  'programmes',
  'people',
  'status',
  'deadline',
  'summary',
  'url',
  'deadlineZone',
  'deadlineUtc',
] as const satisfies readonly (keyof Row & keyof PageWords['column'])[];

/** Columns that came later: they follow those of the roles, so that every column keeps its place. */
const laterColumns = ['original', 'amounts', 'sources'] as const satisfies readonly (keyof Row &
  keyof PageWords['column'])[];

/** How a sum is limited of which one end alone is given. */
const limitOf = (min: number | undefined): Qualifier => (min === undefined ? 'up-to' : 'at-least');

/** A sum in figures that a program can read, with its kind and the word that softens it: `Awarded: about 2000000 EUR (2024-05-02)`. */
function amountText({ kind, value, min, max, qualifier, currency, at }: IndexedAmount, { amount }: PageWords): string {
  const size = value ?? [min, max].filter((limit) => limit !== undefined).join('–');
  const limit = value !== undefined || (min !== undefined && max !== undefined) ? undefined : limitOf(min);
  const words = [qualifier, limit].filter((word) => word !== undefined);
  const sum = [...new Set(words)].reduce<string>(
    (text, word) => amount.qualifier[word].replace('{sum}', text),
    `${size} ${currency}`,
  );
  return `${kind ? `${amount.kind[kind]}: ` : ''}${sum}${at ? ` (${at})` : ''}`;
}

/** Absolute URLs, because a downloaded file is read outside the site. */
const withAddress = (row: Row, site: string): Row => ({ ...row, url: new URL(row.url, site).href });

/** Search results as a table for people: column names and values in the reader’s language, lists with semicolons. */
export function rowsAsCsv(rows: readonly Row[], words: PageWords, site: string): string {
  const texts = (row: Row): Record<(typeof columns | typeof laterColumns)[number], string | string[]> => ({
    ...withAddress(row, site),
    amounts: row.amounts.map((amount) => amountText(amount, words)),
    kind: words.kinds[row.kind],
    status: words.statuses[row.status as keyof PageWords['statuses']] ?? row.status,
  });
  const kinds = { organisation: words.column.organisations, person: words.column.people };
  const names = [
    ...columns.map((column) => words.column[column]),
    ...roleColumns.map(({ kind, role }) => `${kinds[kind]}: ${words.roles[kind][role]}`),
    ...laterColumns.map((column) => words.column[column]),
  ];
  const cellsOf = (row: Row) => {
    const text = texts(row);
    return [
      ...columns.map((column) => text[column]),
      ...roleColumns.map(({ column }) => row[column]),
      ...laterColumns.map((column) => text[column]),
    ];
  };
  return csvText(
    names,
    rows.map((row) => cellsOf(row).map((cell) => [cell].flat().join('; '))),
  );
}

/** Search results for programs: the address of the query, its language and time, and each record with every column. */
export function rowsAsJson(rows: readonly Row[], query: { address: string; lang: Locale; at: Date }): string {
  const { address, lang, at } = query;
  const records = rows.map((row) => withAddress(row, address));
  return `${JSON.stringify({ address, lang, at: at.toISOString(), count: rows.length, records }, null, 2)}\n`;
}

/** The file name of a download: the query in letters that every system accepts, and the day in UTC. */
export function fileName(name: string, words: string, at: Date, ending: string): string {
  const slug = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${[name, slug, at.toISOString().slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}
