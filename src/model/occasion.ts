import { firstDay, type PartialDate } from './partial-date.ts';

interface Dated {
  start?: string | undefined;
  opening?: string | undefined;
  stages?: { at: string }[];
  deadlines?: { at: string }[];
  outcome?: { at?: string | undefined } | undefined;
  sources: { published?: string | undefined; read: string }[];
}

/** When a record's thing happened, or, where no source says, when it was first reported. */
export interface Occasion {
  /** Empty where it is unknown. */
  date: PartialDate;
  /** stated: the thing's own date; reported: the date of the earliest source; unknown: no source has one. */
  basis: 'stated' | 'reported' | 'unknown';
}

/**
 * The date under which a record is listed and sorted. A call has that of its opening; where no source gives one, of
 * the first report of it, of its outcome, of the start of the project, or of its deadline.
 */
export function occasionOf(facts: Dated): Occasion {
  const stated =
    facts.opening?.slice(0, 10) ??
    facts.stages?.[0]?.at ??
    facts.outcome?.at ??
    facts.start ??
    facts.deadlines?.[0]?.at.slice(0, 10);
  if (stated) return { date: stated, basis: 'stated' };
  const [reported] = facts.sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  if (reported) return { date: reported, basis: 'reported' };
  return { date: '', basis: 'unknown' };
}

/** Orders dates newest first, unknown ones last; of dates on one day, the more exact one first. */
export function newestFirst(a: PartialDate, b: PartialDate): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [left, right] = [firstDay(a), firstDay(b)];
  if (left !== right) return left < right ? 1 : -1;
  return b.length - a.length;
}
