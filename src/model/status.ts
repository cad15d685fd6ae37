/** The status of a call at an instant. */
export const callStatuses = ['forecast', 'open', 'closing-soon', 'closed', 'awarded', 'withdrawn', 'unknown'] as const;

export type CallStatus = (typeof callStatuses)[number];

/** The statuses in which applications can be handed in. */
export const openStatuses: readonly string[] = ['open', 'closing-soon'] satisfies CallStatus[];

/** The statuses in which they can be, or will be. */
export const aheadStatuses: readonly string[] = [...openStatuses, 'forecast' satisfies CallStatus];

/** The statuses by which readers choose among calls: what can be applied for now or later first, then how the others ended. */
export const statusGroups = {
  open: ['open', 'closing-soon'],
  coming: ['forecast'],
  closed: ['closed'],
  awarded: ['awarded'],
  withdrawn: ['withdrawn'],
  unknown: ['unknown'],
} as const satisfies Record<string, readonly CallStatus[]>;

export type StatusGroup = keyof typeof statusGroups;

/** A call by what orders it among others. */
export interface Due {
  status: string | undefined;
  /** When its last deadline for applications passes, in seconds since 1970; undefined where it has none. */
  passes: number | undefined;
}

/** A call that is open without a deadline is continuous, and comes last of those that are open. */
const isContinuous = ({ status = '', passes }: Due) => passes === undefined && openStatuses.includes(status);

function rankOf(due: Due): number {
  if (isContinuous(due)) return 0;
  if (due.passes === undefined) return 2;
  return aheadStatuses.includes(due.status ?? '') ? 0 : 1;
}

/**
 * Orders calls by the instants of their deadlines: of those that are open or expected the nearest first, then of the
 * others the latest first, then those without a deadline. The one order for pages, the search and its downloads.
 */
export function byDeadline(a: Due, b: Due): number {
  const [rank, other] = [rankOf(a), rankOf(b)];
  if (rank !== other) return rank - other;
  if (isContinuous(a) || isContinuous(b)) return Number(isContinuous(a)) - Number(isContinuous(b));
  const later = (a.passes ?? 0) - (b.passes ?? 0);
  return rank === 0 ? later : -later;
}
