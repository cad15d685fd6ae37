import { partTag } from './part.ts';
import type { Tag } from './tag.ts';
import { figure } from './tags/figure.ts';
import { lang } from './tags/lang.ts';
import { note } from './tags/note.ts';
import { quotation } from './tags/quotation.ts';

/** The tags a text may use, by name. */
export type Vocabulary = ReadonlyMap<string, Tag>;

const tags = [note, quotation, figure, lang];

/** What the texts of records may use. */
export const recordVocabulary: Vocabulary = new Map(tags.map((tag) => [tag.name, tag]));

/** What the site's own pages may use: the same, and parts (`<Reach />`) that the page itself fills in. */
export function pageVocabulary(extraNames: readonly string[]): Vocabulary {
  return new Map([...recordVocabulary, ...extraNames.map((name) => [name, partTag(name)] as const)]);
}
