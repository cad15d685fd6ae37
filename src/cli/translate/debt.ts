import { relative } from 'node:path';
import type { ArchiveRecord } from '../../archive/archive.ts';
import { languageName } from '../../language/language-name.ts';
import type { Locale } from '../../language/locales.ts';
import { pluralOf } from '../../language/numbers.ts';
import { type TranslationState, translationOf } from '../../model/translation.ts';

/** A text that has to be written, brought up to date or compared. */
export interface Debt {
  id: string;
  number: string;
  title: string;
  original: Locale;
  lang: Locale;
  state: Exclude<TranslationState, 'fresh'>;
  /** The folder of the record, as the person who asked would write it. */
  folder: string;
}

const urgency: readonly TranslationState[] = ['missing', 'stale', 'not-compared'];

/** What a path is called from where a command was run. */
export function fromHere(path: string): string {
  return relative(process.cwd(), path) || path;
}

/** The translations that records owe, missing ones first, then in the order of their numbers. */
export function debtsOf(records: readonly ArchiveRecord[]): Debt[] {
  return records
    .flatMap((record): Debt[] => {
      const { lang, state } = translationOf(record);
      if (state === 'fresh') return [];
      const { original, number } = record.facts;
      const title = record.texts[original]?.words.title ?? '';
      return [{ id: record.id, number, title, original, lang, state, folder: fromHere(record.folder) }];
    })
    .sort((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state) || (a.number < b.number ? -1 : 1));
}

const remedies: Record<Debt['state'], (debt: Debt) => string> = {
  missing: ({ lang, id }) => `The ${languageName(lang, 'en')} text is missing: npm run translate -- ${id} starts it.`,
  stale: ({ id }) => `The original has changed since: npm run translate -- ${id} shows what has changed.`,
  'not-compared': ({ id }) =>
    `Compare the texts: npm run translate -- ${id} shows both; then npm run translate -- --done ${id}.`,
};

/** The debts as lines to read, and a last line that counts them. */
export function debtLines(debts: readonly Debt[], records: number): string[] {
  const counted = (state: TranslationState) => debts.filter((debt) => debt.state === state).length;
  const of = `${records} ${pluralOf(records, { one: 'record', other: 'records' })}`;
  if (debts.length === 0) return [`${of}: every translation follows its original.`];
  return [
    ...debts.flatMap((debt) => [
      `${debt.number}  ${debt.lang}  ${debt.state.replace('-', ' ')}  ${debt.folder}`,
      `  ${remedies[debt.state](debt)}`,
    ]),
    `${of}: ${counted('missing')} missing, ${counted('stale')} stale, ${counted('not-compared')} not compared.`,
  ];
}
