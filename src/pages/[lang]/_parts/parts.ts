import { type pageParts, recordVocabulary } from '../../../prose/vocabulary.ts';
import Helplines from './Helplines.astro';
import Link from './Link.astro';
import Reach from './Reach.astro';
import Rules from './Rules.astro';
import { tagComponent } from './tag-component.ts';

const parts = { Helplines, Reach, Rules } satisfies Record<(typeof pageParts)[number], unknown>;

/** What stands behind the tags of the site’s own pages: those of records, and parts; links by id become addresses. */
export const partsOf = {
  ...Object.fromEntries([...recordVocabulary].map(([name, tag]) => [name, tagComponent(tag)])),
  ...parts,
  a: Link,
};
