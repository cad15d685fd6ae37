import { beginningOf } from '../../model/instant.ts';
import { type FolderState, factsOf, type Timeline } from './timeline.ts';

/** What decides of some facts whose they are and whether readers may see them. */
export interface FactsHead {
  number: string;
  status: string;
  firstPublished: string;
}

const field = (name: string, value: string) => new RegExp(`^${name}:[ \\t]*["']?(${value})`, 'm');
const numberLine = field('number', '[A-Z]{2}-\\d{4}-\\d{3,}');
const statusLine = field('status', '\\w+');
const publishedLine = field('first-published', '\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?');

/** Reads the head of facts, also of such that no longer fit the model: their lines are all that is asked. */
export function headOf(facts: string): FactsHead {
  const found = (line: RegExp) => line.exec(facts)?.[1] ?? '';
  return { number: found(numberLine), status: found(statusLine), firstPublished: found(publishedLine) };
}

/** The timeline of a content folder, with what is needed to put it together with others. */
export interface RootTimeline {
  /** Absolute path of the content folder. */
  folder: string;
  /** Its path from the top of its repository. */
  prefix: string;
  timeline: Timeline;
  /** Heads of facts, by what git calls them. */
  heads: Readonly<Record<string, FactsHead>>;
}

/** A record after a commit. */
export interface RecordStep {
  root: RootTimeline;
  /** The path of its folder below the content folder. */
  path: string;
  state: FolderState;
  /** Undefined where the record is no longer in the folder. */
  head: FactsHead | undefined;
  /** When the commit was made, in milliseconds since 1970; never before the one before it. */
  at: number;
}

/** The times of commits as they follow each other: a clock that was wrong does not put one before another. */
function steadyTimes({ commits }: Timeline): number[] {
  let latest = 0;
  return commits.map(({ at }) => {
    latest = Math.max(latest, at);
    return latest;
  });
}

function stepsOfFolder(root: RootTimeline, path: string, times: readonly number[]): [number: string, RecordStep][] {
  let before = '';
  return (root.timeline.folders[path] ?? []).flatMap((state) => {
    const facts = factsOf(state);
    const head = facts === undefined ? undefined : root.heads[facts];
    const number = head?.number ?? '';
    const step = { root, path, state, at: times[state.commit] ?? 0 };
    const gone: [string, RecordStep][] = before && before !== number ? [[before, { ...step, head: undefined }]] : [];
    before = number;
    return head && number ? [...gone, [number, { ...step, head }]] : gone;
  });
}

/** Without what one commit took from a folder and put into another. */
function withoutMoves(steps: readonly RecordStep[]): RecordStep[] {
  const isSame = (a: RecordStep, b: RecordStep) => a.root === b.root && a.state.commit === b.state.commit;
  return steps.filter((step) => step.head || !steps.some((other) => other.head && isSame(step, other)));
}

/**
 * What every commit did to each record, by its number: the number stays when a folder is renamed or moved to another
 * content folder.
 */
export function recordSteps(roots: readonly RootTimeline[]): Map<string, RecordStep[]> {
  const found = new Map<string, RecordStep[]>();
  for (const root of roots) {
    const times = steadyTimes(root.timeline);
    for (const path of Object.keys(root.timeline.folders)) {
      for (const [number, step] of stepsOfFolder(root, path, times)) {
        found.getOrInsertComputed(number, () => []).push(step);
      }
    }
  }
  for (const [number, steps] of found) {
    const ordered = steps.sort((a, b) => a.at - b.at || a.state.commit - b.state.commit);
    found.set(number, withoutMoves(ordered));
  }
  return found;
}

/** A step that readers could see, and from when on, in milliseconds since 1970. */
export interface PublishedStep extends RecordStep {
  from: number;
}

function isSameState(a: RecordStep | undefined, b: RecordStep): boolean {
  const listed = ({ path, root, state }: RecordStep) =>
    JSON.stringify([root.prefix, path, Object.entries(state.files).sort(([x], [y]) => (x < y ? -1 : 1))]);
  return a !== undefined && listed(a) === listed(b);
}

/** When the record may be seen first, in milliseconds since 1970; at once where its facts do not say or cannot be read. */
function scheduledFor({ firstPublished }: FactsHead): number {
  try {
    return firstPublished ? beginningOf(firstPublished).epochMilliseconds : 0;
  } catch {
    return 0;
  }
}

/** The steps of a record that readers could see: not of drafts, nor of what was replaced before its time came. */
export function publishedSteps(steps: readonly RecordStep[]): PublishedStep[] {
  const published: PublishedStep[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.head?.status !== 'published') continue;
    const from = Math.max(step.at, scheduledFor(step.head));
    const until = steps[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    // Two commits of one second are two revisions all the same.
    const isSeen = from < until || (from === step.at && from === until);
    if (isSeen && !isSameState(published.at(-1), step)) published.push({ ...step, from });
  }
  return published;
}
