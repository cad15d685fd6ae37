import { contactPurposes } from '../model/site.ts';
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

/** Parts that a page of the site may hold besides: its route renders a component for each. */
export const pageParts = [
  partTag('Data'),
  partTag('Reach'),
  partTag('Helplines'),
  partTag('Rules'),
  // What is within these two is shown where the site names such a contact, or where it lacks one.
  partTag('Contact', { content: true, attributes: { purpose: { value: contactPurposes, required: true } } }),
  partTag('MissingContacts', { content: true }),
] as const;

/** What the site's own pages may use: the tags of records, and parts. */
export const pageVocabulary: Vocabulary = new Map([
  ...recordVocabulary,
  ...pageParts.map((tag) => [tag.name, tag] as const),
]);
