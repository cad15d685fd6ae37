import { hash } from 'node:crypto';
import { digestOf } from '../../source/digest.ts';
import { contentsOf } from '../../source/git.ts';
import { type PublishedStep, publishedSteps, type RecordStep } from './record-steps.ts';
import type { Revision } from './revision.ts';
import { kindOf } from './revision-kind.ts';
import { isRead } from './written-record.ts';

/** Revisions of records by number. Each list holds as long as the steps do from which it was made. */
export type KnownRevisions = Record<string, { made: string; revisions: Revision[] }>;

const commitOf = ({ root, state }: RecordStep): string => root.timeline.commits[state.commit]?.id ?? '';

const namesOf = ({ state }: RecordStep): string[] => Object.keys(state.files).sort();

const contentsIn = (steps: readonly PublishedStep[]): string[] => [
  ...new Set(steps.flatMap(({ state }) => Object.values(state.files))),
];

/** A digest of everything from which revisions are made. */
function madeOf(steps: readonly PublishedStep[]): string {
  return digestOf(
    JSON.stringify(
      steps.map((step) => [commitOf(step), step.root.folder, step.root.prefix, step.path, step.from, step.state.files]),
    ),
  );
}

/** Reads contents in the order in which records need them, from one process for each content folder. */
function contentSource(wanted: readonly PublishedStep[][]) {
  const byFolder = new Map<string, string[]>();
  for (const steps of wanted) {
    for (const [folder, some] of Map.groupBy(steps, ({ root }) => root.folder)) {
      byFolder.getOrInsertComputed(folder, () => []).push(...contentsIn(some));
    }
  }
  const sources = new Map([...byFolder].map(([folder, ids]) => [folder, contentsOf(folder, ids)]));
  return async (steps: readonly PublishedStep[]): Promise<Map<string, Buffer>> => {
    const contents = new Map<string, Buffer>();
    for (const [folder, some] of Map.groupBy(steps, ({ root }) => root.folder)) {
      for (const id of contentsIn(some)) contents.set(id, (await sources.get(folder)?.next())?.value as Buffer);
    }
    return contents;
  };
}

/** The files of a step by name: of those that are read, their texts; of others, what git calls them. */
function filesOf(step: PublishedStep, contents: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map(
    Object.entries(step.state.files).map(([name, id]) => [name, isRead(name) ? String(contents.get(id)) : id]),
  );
}

/** `2026-11-28T193012Z`; of several in one second, the later ones have a number behind. */
function keyOf({ from }: PublishedStep, taken: ReadonlySet<string>): string {
  const time = Temporal.Instant.fromEpochMilliseconds(from).toString({ smallestUnit: 'second' }).replaceAll(':', '');
  for (let count = 2, key = time; ; count++) {
    if (!taken.has(key)) return key;
    key = `${time}-${count}`;
  }
}

/** What a step did to the one before it; a new place of its folder is no matter of layout. */
function changeOf(before: PublishedStep, step: PublishedStep, contents: ReadonlyMap<string, Buffer>) {
  const change = kindOf(filesOf(before, contents), filesOf(step, contents));
  const isMoved = before.path !== step.path || before.root !== step.root;
  return isMoved && change.kind === 'formatting' ? { ...change, kind: 'metadata' as const } : change;
}

function revisionsFrom(steps: readonly PublishedStep[], contents: ReadonlyMap<string, Buffer>): Revision[] {
  const taken = new Set<string>();
  const sha256 = new Map([...contents].map(([id, bytes]) => [id, hash('sha256', bytes)]));
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const key = keyOf(step, taken);
    taken.add(key);
    const published = Temporal.Instant.fromEpochMilliseconds(step.from).toString();
    const files = namesOf(step).map((name) => {
      const content = step.state.files[name] ?? '';
      const path = `${step.root.prefix}${step.path}/${name}`;
      return { name, path, content, sha256: sha256.get(content) ?? '' };
    });
    const kind = before ? changeOf(before, step, contents) : { kind: 'first' as const, notes: [] };
    return { key, commit: commitOf(step), published, ...kind, files, folder: step.root.folder };
  });
}

/**
 * The revisions of records by number; what has been found of the same steps before is taken over.
 *
 * @param steps what every commit did to each record
 * @throws HistoryError where git has not kept a file
 */
export async function revisionsOf(
  steps: ReadonlyMap<string, readonly RecordStep[]>,
  known: KnownRevisions,
): Promise<KnownRevisions> {
  const found: KnownRevisions = {};
  const unknown: { number: string; made: string; published: PublishedStep[] }[] = [];
  for (const [number, some] of steps) {
    const published = publishedSteps(some);
    const made = madeOf(published);
    const earlier = Object.hasOwn(known, number) ? known[number] : undefined;
    if (earlier?.made === made) found[number] = earlier;
    else unknown.push({ number, made, published });
  }
  const contentsFor = contentSource(unknown.map(({ published }) => published));
  for (const { number, made, published } of unknown) {
    found[number] = { made, revisions: revisionsFrom(published, await contentsFor(published)) };
  }
  return found;
}
