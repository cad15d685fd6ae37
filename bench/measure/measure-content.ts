import { rmSync } from 'node:fs';
import { type Bench, buildStep, command, type Step, stepOf } from './build-step.ts';
import { editCode, edits } from './edits.ts';
import { largestPages, type PagesOfKind } from './largest-pages.ts';
import { type OutputSize, outputSize } from './output-size.ts';

/** What one round over a content folder gave. */
export interface Round {
  steps: Step[];
  size?: OutputSize;
  /** The pages by kind, the kind with the largest page first. */
  kinds?: PagesOfKind[];
}

/** Between two builds, in milliseconds. */
export const minute = 60_000;
const day = 24 * 60 * minute;

/** The steps after the first build, in this order. */
export const laterSteps = ['nothing changed', ...Object.keys(edits), 'the next day', 'a style rule'];

/**
 * Checks a content folder, builds it without a cache, and builds it again after each kind of edit.
 *
 * @param chosen the later steps to measure
 * @param round takes the figures as they come
 */
export async function measureContent(
  bench: Bench,
  start: number,
  chosen: readonly string[],
  round: Round,
): Promise<void> {
  const { steps } = round;
  const note = (step: Step): Step => {
    steps.push(step);
    const outcome = step.failure === undefined ? `${step.seconds.toFixed(1)} s` : 'failed';
    console.error(`  ${step.name}: ${outcome}`);
    return step;
  };
  for (const folder of [bench.site, bench.cache]) rmSync(folder, { recursive: true, force: true });
  note(stepOf('check', await command(bench, ['check'], start)));
  let built = await buildStep(bench, 'cold build', start);
  if (note(built.step).failure !== undefined) return;
  Object.assign(round, { size: outputSize(bench.site), kinds: largestPages(bench.site) });
  let instant = start;
  const again = async (name: string, later = minute) => {
    instant += later;
    built = await buildStep(bench, name, instant, built.files);
    return built.step;
  };
  const isChosen = (name: string) => chosen.includes(name);
  if (isChosen('nothing changed')) note(await again('nothing changed'));
  for (const [name, edit] of Object.entries(edits)) {
    // What is deleted is what was added.
    if (!isChosen(name) && !(name === 'a new record' && isChosen('a deleted record'))) continue;
    edit(bench.content, 0);
    note(await again(name));
  }
  if (isChosen('the next day')) note(await again('the next day', day));
  if (!isChosen('a style rule')) return;
  editCode(bench.project);
  note(await again('a style rule'));
}
