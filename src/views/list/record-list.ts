import type { CitationLink } from '../cite/citation-links.ts';
import type { Timed } from '../record/timed.ts';
import type { PageHead } from '../site/frame.ts';
import type { Inline } from '../text/inline.ts';
import type { Current } from './current.ts';
import type { CountedLink, Pagination } from './pagination.ts';

/** A list of records: the newest, a year, a month of a full year, or a page of one of these. */
export interface ListPage extends Pagination {
  head: PageHead;
  intro: string | undefined;
  /** The running campaigns, or the open and the coming calls; on the first page of those lists only. */
  currents: Current[];
  /** In the archive: the same period in the list of each kind, with counts. */
  kinds: Inline[];
  /** In the list of calls: those of each status. */
  statuses: CountedLink[];
  /** The spans in which a list of calls of a status has none. */
  gaps: (Timed & { text: string })[];
  /** From the archive to the page of figures. */
  figures: Inline | undefined;
  empty: string;
  /** The citations of what it lists; of a period that fills several pages, those of all of it. None of an empty list. */
  citations: CitationLink[];
}
