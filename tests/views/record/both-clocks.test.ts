import { describe, expect, it } from 'vitest';
import { callStatus, isOpen } from '../../../src/model/call-status.ts';
import { spansWhere } from '../../../src/model/span.ts';
import type { CallStatus } from '../../../src/model/status.ts';
import type { DatedRecord } from '../../../src/queries/record-graph.ts';
import { openCalls } from '../../../src/queries/records.ts';
import { recordFiles } from '../../../src/search/index/record-files.ts';
import { recordsAt } from '../../../src/search/index/records.ts';
import { callStatusView } from '../../../src/views/record/call-status-view.ts';
import { type Timed, timed } from '../../../src/views/record/timed.ts';
import { recordToIndex } from '../../../src/views/search/search-record.ts';
import { aDeadline } from '../../builders.ts';
import { deadlineCases } from '../../model/deadline-cases.ts';
import { callOf, holding } from '../../queries/healthy-graph.ts';
import '../settings.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const instant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at);

/** Whole numbers from one to another. */
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** When a call turns, by the table: it opens, closes soon, closes. */
function edgesOf(passes: string) {
  const closes = Date.parse(passes);
  return { opens: closes - 30 * day, soon: closes - 14 * day, closes };
}

/** The status of a call at an instant, by the table alone. */
function expected({ opens, soon, closes }: ReturnType<typeof edgesOf>, at: number): CallStatus {
  if (at < opens) return 'forecast';
  if (at < soon) return 'open';
  return at < closes ? 'closing-soon' : 'closed';
}

/** Each hour of two days before and after every edge, and each minute of the hour around it. */
const instantsAround = (edges: number[]) =>
  edges.flatMap((edge) => [
    ...range(-48, 48).map((hours) => edge + hours * hour),
    ...range(-30, 30).map((minutes) => edge + minutes * minute),
    edge - 1,
  ]);

/** What the script in a page shows of prepared answers at an instant. */
const shownAt = <T extends Partial<Timed>>(all: readonly T[], at: number): T[] =>
  all.filter(({ from = '', until = '' }) => !(at < Date.parse(from) || at >= Date.parse(until)));

/** A call of the table, and the instants at which it is looked at. */
function caseOf({ at, zone, passes }: (typeof deadlineCases)[number]) {
  const edges = edgesOf(passes);
  const opening = instant(edges.opens).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const graph = holding([callOf('it', { opening, deadlines: [aDeadline(at, { zone })] })]);
  return { edges, graph, record: graph.records[0] as Extract<DatedRecord, { kind: 'funding-call' }> };
}

/** What a build at an instant prepares for whoever reads it later. */
function builtAt(build: number, { graph, record }: ReturnType<typeof caseOf>) {
  const now = instant(build);
  const view = callStatusView(record.facts, undefined, now, 'en');
  const open = openCalls(graph, now);
  const spans = open.map(({ span }) => span);
  const { records } = recordFiles([recordToIndex(graph, record, now)], { en: new Set(), hu: new Set() });
  return {
    statuses: [view, ...view.upcoming],
    items: spans.map((span) => timed(span, now)),
    gaps: spansWhere(spans, now, (count) => count === 0).map((span) => timed(span, now)),
    facet: (at: number) => recordsAt(records, at).statuses.find(({ docs }) => docs.includes(0))?.value,
  };
}

describe.each(deadlineCases)('a call with a deadline of $at in $zone: $why', (each) => {
  const one = caseOf(each);
  const instants = instantsAround(Object.values(one.edges));

  it('has the right status at every instant for which the site is built', () => {
    const wrong = instants.filter((at) => {
      const status = expected(one.edges, at);
      const isRight = callStatus(one.record.facts, instant(at)) === status;
      return !isRight || isOpen(one.record.facts, instant(at)) !== ['open', 'closing-soon'].includes(status);
    });
    expect(wrong.map((at) => instant(at).toString())).toEqual([]);
  });

  it('has it on every page, list and search that is read later than it was built', () => {
    const { opens, soon, closes } = one.edges;
    const builds = [opens, soon, closes].flatMap((edge) =>
      [-90 * day, -47 * hour, -13 * hour, -minute, 0, minute, 13 * hour].map((off) => edge + off),
    );
    const wrong = builds.flatMap((build) => {
      const { statuses, items, gaps, facet } = builtAt(build, one);
      return instants.flatMap((at) => {
        if (at < build) return [];
        const status = expected(one.edges, at);
        const isOpenThen = ['open', 'closing-soon'].includes(status);
        const seen = [
          shownAt(statuses, at)
            .map((shown) => shown.status)
            .join(),
          shownAt(items, at).length,
          shownAt(gaps, at).length,
          facet(at),
        ];
        const right = [status, Number(isOpenThen), Number(!isOpenThen), status];
        return seen.join() === right.join() ? [] : [`built ${instant(build)}, read ${instant(at)}: ${seen}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
