import { firstDay, lastDay } from '../../src/model/partial-date.ts';
import { textOf } from './dist.ts';

/*
 * What the calls and campaigns of the site under test are at an instant, by their published facts alone: worked out here once
 * more, without the code that the site uses for it.
 */

interface Facts {
  type?: string;
  start?: string;
  end?: string;
  state?: string;
  opening?: string;
  continuous?: object;
  deadlines?: { for: string; at: string; zone: string; from?: string }[];
  stages?: { stage: string; expected?: { opening?: string } }[];
}

/** A record of a data file, as far as its clock goes. */
export interface Published {
  id: string;
  number: string;
  status: string | null;
  statusUntil: string | null;
  deadline: { utc: string } | null;
  facts: Facts;
}

const recordsIn = (file: string): Published[] => JSON.parse(textOf(file)).records;

export const calls = recordsIn('data/funding-calls.json');
export const campaigns = recordsIn('data/campaigns.json');

/** The instant for which the site was built, in milliseconds. */
export const built = Date.parse(JSON.parse(textOf('data/build.json')).clock);

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** A local time in a zone; of a day its beginning, or its end, which is the beginning of the next. */
function instantOf(at: string, zone = 'Europe/Budapest', isEnd = false): number {
  const date = Temporal.PlainDate.from(at.slice(0, 10)).add({ days: isEnd && at.length === 10 ? 1 : 0 });
  if (at.length === 10) return date.toZonedDateTime(zone).epochMilliseconds;
  return Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;
}

interface Period {
  opens?: number;
  closes?: number;
}

const periods = new Map<Published, Period>();

/** When applications can be handed in, where facts say so. */
const periodOf = (call: Published): Period => periods.getOrInsertComputed(call, foundPeriod);

function foundPeriod({ facts }: Published): Period {
  const { opening, deadlines = [], stages = [], continuous } = facts;
  const closing = deadlines.filter((each) => each.for === 'applications' || each.for === 'cut-off');
  if (continuous || closing.some(({ from }) => from))
    throw new Error('Rounds and calls without a deadline are not known here.');
  const ends = closing
    .map(({ at, zone }) => ({ zone, at: instantOf(at, zone, true) }))
    .sort((one, other) => one.at - other.at);
  const last = ends.at(-1);
  const isSeenOpen = stages.some(({ stage }) => stage === 'open');
  const expected = isSeenOpen ? undefined : stages.findLast((each) => each.expected?.opening)?.expected?.opening;
  const opens = opening ? instantOf(opening, last?.zone) : expected && instantOf(lastDay(expected), last?.zone, true);
  return { ...(opens && { opens }), ...(last && { closes: last.at }) };
}

/** When the last deadline for applications passes. */
export const closingOf = (call: Published): number | undefined => periodOf(call).closes;

/** The status of a call at an instant. */
export function statusAt(call: Published, at: number): string {
  const stages = (call.facts.stages ?? []).map(({ stage }) => stage);
  if (stages.includes('withdrawn')) return 'withdrawn';
  if (stages.includes('awarded') || call.facts.type === 'award') return 'awarded';
  if (stages.findLast((stage) => ['open', 'amended', 'closed'].includes(stage)) === 'closed') return 'closed';
  const { opens = Number.NEGATIVE_INFINITY, closes } = periodOf(call);
  if (at < opens) return 'forecast';
  if (closes === undefined) return 'unknown';
  if (at >= closes) return 'closed';
  return closes - at <= 14 * day ? 'closing-soon' : 'open';
}

const runs = new Map<Published, number[]>();

/** When a campaign begins and ends, where its facts say so. */
const runOf = (campaign: Published): number[] => runs.getOrInsertComputed(campaign, foundRun);

function foundRun({ facts: { start, end, state } }: Published): number[] {
  if (!start || !end || state === 'cancelled' || state === 'postponed') return [];
  const until = end === 'open' ? Number.POSITIVE_INFINITY : instantOf(lastDay(end), undefined, true);
  return [instantOf(firstDay(start)), until];
}

/** Whether a campaign runs at an instant, where its facts say from when until when. */
export function runsAt(campaign: Published, at: number): boolean {
  const [from, until] = runOf(campaign);
  return from !== undefined && until !== undefined && at >= from && at < until;
}

/** When calls change. */
export const callEdges = calls.flatMap((call) => {
  const { opens, closes } = periodOf(call);
  return [opens, closes, closes && closes - 14 * day].filter((at) => at !== undefined);
});

/** When campaigns begin and end. */
export const campaignEdges = campaigns.flatMap(runOf).filter(Number.isFinite);

/** Whole numbers from one to another. */
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/**
 * The instants at which the site is read: at once, on the next day, in three months and in two years; each hour of two days
 * before and after an edge that lies ahead, and each minute of the hour around it.
 */
export function instantsOf(edges: readonly number[]): number[] {
  const around = edges.flatMap((edge) => [
    ...range(-48, 48).map((hours) => edge + hours * hour),
    ...range(-30, 30).map((minutes) => edge + minutes * minute),
    edge - 1,
  ]);
  const later = [0, 1, 91, 731].map((days) => built + days * day);
  return [...new Set([...around, ...later])].filter((at) => at >= built).sort((one, other) => one - other);
}
