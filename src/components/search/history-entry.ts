/** What is known of the current history entry while its content loads. Scroll positions are in CSS pixels. */
export interface HistoryEntry {
  /** Whether the reader is back at the saved position, so that a new one may be saved. */
  isRestored: boolean;
  /** How far the page scrolled when its content was still too short for the saved position. */
  reached?: number;
  /** The query string that the address takes once the reader pauses. */
  pendingSearch?: string;
}

/** An entry whose content has not been loaded yet. */
export const unloadedEntry: HistoryEntry = { isRestored: false };

/** Whether the reader has scrolled since the page went as far as its content reached. */
export const hasScrolledOn = ({ reached }: HistoryEntry, position: number): boolean =>
  reached !== undefined && Math.abs(position - reached) > 1;

/** Whether the position belongs to the reader; until then, it would replace the saved one with that of a shorter page. */
export const canSavePosition = (entry: HistoryEntry, position: number): boolean =>
  entry.isRestored || hasScrolledOn(entry, position);

/** The position to scroll to; undefined where the page stays as it is. */
export const scrollTarget = ({ isRestored }: HistoryEntry, saved: number): number | undefined =>
  !isRestored && saved > 0 ? saved : undefined;

/** The entry after an attempt to scroll to the saved position. A pixel less is close enough. */
export function afterScroll({ pendingSearch, ...entry }: HistoryEntry, saved: number, position: number): HistoryEntry {
  const isRestored = entry.isRestored || position >= saved - 1;
  return {
    isRestored,
    ...(!isRestored && { reached: position }),
    ...(pendingSearch !== undefined && { pendingSearch }),
  };
}

/** The entry once all of its content is there: from now on, the position is the reader’s. */
export const afterLoading = ({ reached: _, ...entry }: HistoryEntry): HistoryEntry => ({ ...entry, isRestored: true });

/** The entry without its pending query string. */
export const withoutPending = ({ pendingSearch: _, ...entry }: HistoryEntry): HistoryEntry => entry;
