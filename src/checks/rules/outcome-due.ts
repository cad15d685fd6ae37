import { expectedOpening } from '../../model/call-status.ts';
import { endOf } from '../../model/instant.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { RecordRule } from '../rule.ts';

/**
 * Somebody looks what became of an expected call once its time is over. Silent where a source was read after that
 * time, or the facts have a later stage: the record then has what was seen, if anything.
 */
export const outcomeDue: RecordRule = {
  name: 'call/outcome-due',
  scope: 'archive',
  severity: 'note',
  judge: ({ facts, file }, { now }) => {
    if (!('stages' in facts) || facts.opening || facts.deadlines.length > 0 || facts.continuous || facts.outcome)
      return [];
    const expected = expectedOpening(facts);
    if (!expected || Temporal.Instant.compare(now, endOf(lastDay(expected))) < 0) return [];
    const isLater = (date: string) => firstDay(date) > lastDay(expected);
    if (facts.sources.some(({ read }) => isLater(read)) || facts.stages.some(({ at }) => isLater(at))) return [];
    const index = facts.stages.findLastIndex((stage) => stage.expected?.opening === expected);
    return [
      {
        file,
        path: ['stages', index],
        code: 'outcome-due',
        params: { expected },
      },
    ];
  },
};
