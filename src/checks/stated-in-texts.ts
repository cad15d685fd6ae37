import { type Locale, locales } from '../language/locales.ts';
import type { Claim } from './rule.ts';
import type { RecordSubject, WordsSubject } from './subject.ts';
import type { BodyTraces } from './traces/body-traces.ts';

/** The fields that sum a record up. */
export const summingFields = ['title', 'summary', 'plain-summary'] as const;

type Field = (typeof summingFields)[number] | 'note';

/** Something that a text states, with the field or position. */
export type Stated<T> = { trace: T; text: WordsSubject; lang: Locale; at: Pick<Claim, 'file' | 'path' | 'position'> };

/** How something is found in the fields of a text and in its body. */
interface Finder<T> {
  fields?: (text: WordsSubject) => readonly Field[];
  inField: (words: string, lang: Locale) => readonly T[];
  inBody: (traces: BodyTraces) => readonly (T & { line: number; column: number })[];
}

/** Everything of a kind that the texts of a record state: in the fields that sum it up, or others, and in the body. */
export function statedIn<T>(texts: RecordSubject['texts'], { fields, inField, inBody }: Finder<T>): Stated<T>[] {
  return locales.flatMap((lang) => {
    const text = texts[lang];
    if (!text) return [];
    const { file, words, traces } = text;
    return [
      ...(fields?.(text) ?? summingFields).flatMap((field) =>
        inField(words?.[field] ?? '', lang).map((trace) => ({ trace, text, lang, at: { file, path: [field] } })),
      ),
      ...inBody(traces).map((trace) => {
        const { line, column } = trace;
        return { trace, text, lang, at: { file, position: { line, column } } };
      }),
    ];
  });
}
