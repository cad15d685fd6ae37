import { type pageParts, recordVocabulary } from '../../../prose/vocabulary.ts';
import Data from './Data.astro';
import Helplines from './Helplines.astro';
import Link from './Link.astro';
import Reach from './Reach.astro';
import Rules from './Rules.astro';
import { tagComponent } from './tag-component.ts';

const parts = { Data, Helplines, Reach, Rules } satisfies Record<(typeof pageParts)[number], unknown>;

/** The components for tags on the site’s own pages: the tags of records, and page parts. Links by id are resolved. */
export const partsOf = {
  ...Object.fromEntries([...recordVocabulary].map(([name, tag]) => [name, tagComponent(tag)])),
  ...parts,
  a: Link,
};
