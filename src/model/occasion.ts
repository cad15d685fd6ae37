import { firstDay, type PartialDate } from './partial-date.ts';

interface Dated {
  start?: string | undefined;
  opening?: string | undefined;
  stages?: { at: string }[];
  sources: { published?: string | undefined; read: string }[];
  'first-published'?: string | undefined;
}

/** When a record's thing happened, or, where no source says, when it was first reported. */
export interface Occasion {
  date: PartialDate;
  /** stated: the thing's own date; reported: the date of the earliest source; registered: none has one. */
  basis: 'stated' | 'reported' | 'registered';
}

/** The date under which a record is listed and sorted. */
export function occasionOf(facts: Dated): Occasion {
  const stated = facts.start ?? facts.opening?.slice(0, 10) ?? facts.stages?.[0]?.at;
  if (stated) return { date: stated, basis: 'stated' };
  const [reported] = facts.sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  if (reported) return { date: reported, basis: 'reported' };
  return { date: facts['first-published']?.slice(0, 10) ?? '0000', basis: 'registered' };
}

/** Orders dates newest first; of dates on one day, the more exact one first. */
export function newestFirst(a: PartialDate, b: PartialDate): number {
  const [left, right] = [firstDay(a), firstDay(b)];
  if (left !== right) return left < right ? 1 : -1;
  return b.length - a.length;
}
