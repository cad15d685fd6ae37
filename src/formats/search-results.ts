import type { Locale } from '../language/locales.ts';
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

/** Whole addresses: a file is read far from the site. */
const withAddress = (row: Row, site: string): Row => ({ ...row, url: new URL(row.url, site).href });

/** An answer as a table for people: names and values in the reader’s words, lists with semicolons. */
export function rowsAsCsv(rows: readonly Row[], words: PageWords, site: string): string {
  const texts = (row: Row): Record<(typeof columns)[number], string | string[]> => ({
    ...withAddress(row, site),
    kind: words.kinds[row.kind],
    status: words.statuses[row.status as keyof PageWords['statuses']] ?? row.status,
  });
  const kinds = { organisation: words.column.organisations, person: words.column.people };
  const names = [
    ...columns.map((column) => words.column[column]),
    ...roleColumns.map(({ kind, role }) => `${kinds[kind]}: ${words.roles[kind][role]}`),
  ];
  const cellsOf = (row: Row) => {
    const text = texts(row);
    return [...columns.map((column) => text[column]), ...roleColumns.map(({ column }) => row[column])];
  };
  return csvText(
    names,
    rows.map((row) => cellsOf(row).map((cell) => [cell].flat().join('; '))),
  );
}

/** An answer for machines: what was asked, when and in which language, and each record with every column. */
export function rowsAsJson(rows: readonly Row[], asked: { address: string; lang: Locale; at: Date }): string {
  const { address, lang, at } = asked;
  const records = rows.map((row) => withAddress(row, address));
  return `${JSON.stringify({ address, lang, at: at.toISOString(), count: rows.length, records }, null, 2)}\n`;
}

/** The name of a file for an answer: what was asked, in letters that every system takes, and the day. */
export function fileName(name: string, words: string, at: Date, ending: string): string {
  const asked = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${[name, asked, at.toISOString().slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}
