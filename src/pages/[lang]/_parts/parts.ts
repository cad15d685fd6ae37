import { type pageParts, recordVocabulary } from '../../../prose/vocabulary.ts';
import Contact from './Contact.astro';
import Data from './Data.astro';
import Helplines from './Helplines.astro';
import Link from './Link.astro';
import MissingContacts from './MissingContacts.astro';
import Reach from './Reach.astro';
import Rules from './Rules.astro';
import { tagComponent } from './tag-component.ts';

const parts = { Contact, Data, Helplines, MissingContacts, Reach, Rules } satisfies Record<
  (typeof pageParts)[number]['name'],
  unknown
>;

/** The components for tags on the site’s own pages: the tags of records, and page parts. Links by id are resolved. */
export const partsOf = {
  ...Object.fromEntries([...recordVocabulary].map(([name, tag]) => [name, tagComponent(tag)])),
  ...parts,
  a: Link,
};
