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

/** The names of the lists in a text’s front matter: agenda, figures, groups … */
export type WordsList = NonNullable<Texts>;

/** The wording of an id in a list of the text; in the other language where this one has none. */
export function wordsOf({ texts }: DatedRecord, list: WordsList, id: string, lang: Locale): Inline | undefined {
  const written = own(texts[lang]?.words[list], id);
  if (written) return { text: typography(written, lang) };
  const other = otherLocale(lang);
  const foreign = own(texts[other]?.words[list], id);
  return foreign ? { text: typography(foreign, other), lang: other } : undefined;
}

/** Participants that are not organisations, in words. */
export function groupInlines(record: DatedRecord, lang: Locale): Inline[] {
  return record.facts.groups.flatMap((id) => wordsOf(record, 'groups', id, lang) ?? []);
}
