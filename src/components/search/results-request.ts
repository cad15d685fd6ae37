import type { Query } from '../../search/query/query.ts';
import type { Answer, Engine } from '../../search/result/answer.ts';
import type { Counts } from './facet-panel.ts';
import type { requestCounter } from './request-counter.ts';
import type { ResultsView, Wording } from './results-view.ts';

/** What the results need from the rest of the page. */
export interface PageContext extends Wording {
  engine: Engine;
  /** Shows the filters of the query above the results. */
  showChips: (answer: Answer, query: Query) => void;
  /** Shows counts in the filters, or why they are unknown. */
  showCounts: (counts: Counts, query: Query) => void;
  /** Whether the box holds other words than the query. */
  isTypingOn: (query: Query) => boolean;
  /** The element that contains the filters. */
  filters: HTMLElement;
  /** Takes over a query whose page number has been corrected. */
  correctQuery: (query: Query) => void;
}

/** The results of the page and the requests that fill them. */
export interface Results {
  view: ResultsView;
  pageContext: PageContext;
  requests: ReturnType<typeof requestCounter>;
  /** Whether the request was made with the button of a failure. */
  isRetry: boolean;
  /** Settles when the part of the other language is shown. */
  elsewhere: Promise<void>;
  /** Repeats a query whose failure is shown in a container. */
  retry: (query: Query, container: HTMLElement) => void;
}

/** A query that is being answered. */
export interface Request {
  query: Query;
  answer: Answer;
  /** Whether no newer query has been run. */
  isNewest: () => boolean;
}
