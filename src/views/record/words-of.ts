import type { Locale } from '../../language/locales.ts';
import { otherLocale } from '../../language/locales.ts';
import { own } from '../../language/own.ts';
import { typography } from '../../language/typography.ts';
import type { Words } from '../../model/words.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import type { Inline } from '../text/inline.ts';

type Texts = {
  [List in keyof Words]: Words[List] extends Record<string, string> | undefined ? List : never;
}[keyof Words];

/** The list names of the words: agenda, figures, groups … */
export type WordsList = NonNullable<Texts>;

/** The text that stands under an id in a list of the words; that of the other language where this one has none. */
export function wordsOf({ texts }: DatedRecord, list: WordsList, id: string, lang: Locale): Inline | undefined {
  const written = own(texts[lang]?.words[list], id);
  if (written) return { text: typography(written, lang) };
  const other = otherLocale(lang);
  const foreign = own(texts[other]?.words[list], id);
  return foreign ? { text: typography(foreign, other), lang: other } : undefined;
}

/** Participants that are no organisation, in words. */
export function groupInlines(record: DatedRecord, lang: Locale): Inline[] {
  return record.facts.groups.flatMap((id) => wordsOf(record, 'groups', id, lang) ?? []);
}
