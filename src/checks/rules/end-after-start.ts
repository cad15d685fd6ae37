import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { RecordRule } from '../rule.ts';

interface Span {
  start?: string | undefined;
  end?: string | undefined;
}

/** Nothing ends before it starts. Dates of unlike precision are compared as kindly as they allow. */
export const endAfterStart: RecordRule = {
  name: 'record/end-after-start',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    const phases: Span[] = 'phases' in facts ? facts.phases : [];
    const spans: [Span, (string | number)[]][] = [
      ...('end' in facts ? ([[facts, ['end']]] as [Span, string[]][]) : []),
      ...phases.map((phase, index): [Span, (string | number)[]] => [phase, ['phases', index, 'end']]),
    ];
    return spans.flatMap(([{ start, end }, path]) => {
      if (!start || !end || end === 'open' || lastDay(end) >= firstDay(start)) return [];
      return { file, path, code: 'end-before-start' as const, params: { start, end } };
    });
  },
};
