/** What the results region shows, and what of it is still on its way. */
export interface ResultsState {
  hasHeading: boolean;
  /** Order and download: useful where there are results. */
  hasTools: boolean;
  /** The lists that lead to every record: useful where there are no results. */
  hasLists: boolean;
  /** The link to the results from the filters. */
  hasLink: boolean;
  /** Whether an answer is being loaded. */
  isLoading: boolean;
  /** Whether that takes so long that the former answer is marked as such. */
  isLate: boolean;
  /** Whether the results below the first screen are still missing. */
  isPartial: boolean;
  /** Whether the part of the other language is still that of the former answer. */
  isElsewhereFormer: boolean;
}

/** What happens to a query; totals are numbers of records. */
export type ResultsEvent =
  | { type: 'cleared' | 'requested' | 'announced' | 'delayed' | 'completed' | 'elsewhere-ended' }
  | { type: 'answered'; total: number }
  | { type: 'elsewhere-answered'; total: number };

/** As the page comes from the server. */
export const initialResults: ResultsState = {
  hasHeading: false,
  hasTools: true,
  hasLists: true,
  hasLink: false,
  isLoading: false,
  isLate: false,
  isPartial: false,
  isElsewhereFormer: false,
};

/** The state after an event. */
export function nextResults(state: ResultsState, event: ResultsEvent): ResultsState {
  switch (event.type) {
    case 'cleared':
      return { ...initialResults, hasTools: state.hasTools };
    case 'requested':
      return { ...state, isLoading: true };
    case 'announced':
      return { ...state, hasHeading: true, hasTools: false, hasLists: false };
    case 'delayed':
      return { ...state, isLate: true };
    case 'answered':
      return {
        hasHeading: true,
        hasTools: event.total > 0,
        hasLists: false,
        hasLink: true,
        isLoading: false,
        isLate: false,
        isPartial: true,
        isElsewhereFormer: true,
      };
    case 'completed':
      return { ...state, isPartial: false };
    case 'elsewhere-answered':
      return { ...state, hasTools: event.total > 0, hasLists: event.total === 0 };
    case 'elsewhere-ended':
      return { ...state, isElsewhereFormer: false };
  }
}

/** Whether an answer is shown and no other is being loaded. */
export const isIdle = ({ hasHeading, isLoading }: ResultsState): boolean => hasHeading && !isLoading;
