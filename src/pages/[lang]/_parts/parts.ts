import Helplines from './Helplines.astro';
import Lang from './Lang.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Quotation from './Quotation.astro';
import Reach from './Reach.astro';
import Rules from './Rules.astro';

/** What stands behind the tags of the site’s own pages; links by id become addresses. */
export const partsOf = { a: Link, Helplines, Lang, Note, Quotation, Reach, Rules };
