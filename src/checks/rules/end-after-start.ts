import { dayNumber } from '../../language/day-number.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { Claim, RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

interface Span {
  start?: string | undefined;
  end?: string | undefined;
}

/** A meeting of more days is most likely one with a wrong month or year. */
const longestMeeting = 31;

function longMeeting({ kind, facts, file }: RecordSubject): Claim[] {
  if (kind !== 'meeting' || !facts.start || !facts.end) return [];
  const days = dayNumber(firstDay(facts.end)) - dayNumber(lastDay(facts.start)) + 1;
  if (days <= longestMeeting) return [];
  return [{ file, path: ['end'], severity: 'note', code: 'long-meeting', params: { days } }];
}

/** Nothing ends before it starts. Dates of unlike precision are compared as kindly as they allow. */
export const endAfterStart: RecordRule = {
  name: 'record/end-after-start',
  scope: 'record',
  severity: 'error',
  judge: (record) => {
    const { facts, file } = record;
    const phases: Span[] = 'phases' in facts ? facts.phases : [];
    const spans: [Span, (string | number)[]][] = [
      ...('end' in facts ? ([[facts, ['end']]] as [Span, string[]][]) : []),
      ...phases.map((phase, index): [Span, (string | number)[]] => [phase, ['phases', index, 'end']]),
    ];
    const reversed = spans.flatMap(([{ start, end }, path]): Claim[] => {
      if (!start || !end || end === 'open' || lastDay(end) >= firstDay(start)) return [];
      return [{ file, path, code: 'end-before-start', params: { start, end } }];
    });
    return [...reversed, ...longMeeting(record)];
  },
};
