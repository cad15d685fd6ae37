import { rmSync } from 'node:fs';
import { type Bench, buildStep, command, type Step } from './build-step.ts';
import { type Edit, edits } from './edits.ts';
import { minute } from './measure-content.ts';
import { differences, type SiteFiles, siteFiles } from './site-changes.ts';

/** A site after some edits against one that was built of everything: how many files it has, and which differ. */
export interface Comparison {
  after: number;
  files: number;
  different: string[];
}

/** Edits in a row, with a build after each. */
export interface EditsInARow {
  steps: Step[];
  comparisons: Comparison[];
}

/** After so many edits the site is compared. */
const between = 10;

/**
 * Edits the content of a site that is built, with all kinds of edit in turn, builds after each, and compares the site
 * with a cold build after every tenth and after the last.
 */
export async function measureEdits(bench: Bench, start: number, count: number): Promise<EditsInARow> {
  const kinds = Object.entries<Edit>(edits);
  const row: EditsInARow = { steps: [], comparisons: [] };
  let files = siteFiles(bench.site);
  for (let turn = 1; turn <= count; turn++) {
    const [name = '', edit] = kinds[(turn - 1) % kinds.length] ?? [];
    edit?.(bench.content, turn);
    const instant = start + turn * minute;
    const built = await buildStep(bench, name, instant, files);
    row.steps.push(built.step);
    console.error(`  edit ${turn}, ${name}: ${built.step.failure ? 'failed' : `${built.step.seconds.toFixed(1)} s`}`);
    if (built.step.failure !== undefined) break;
    files = built.files;
    if (turn % between === 0 || turn === count) row.comparisons.push(await compare(bench, files, turn, instant));
  }
  return row;
}

/** Builds everything at the same instant into another folder. @throws where that fails */
async function compare(bench: Bench, files: SiteFiles, after: number, instant: number): Promise<Comparison> {
  const [cold, cache] = [`${bench.site}-cold`, `${bench.cache}-cold`];
  const { ok, log } = await command(bench, ['build', '--no-cache', '--outDir', cold], instant, cache);
  if (!ok) throw new Error(`The cold build after edit ${after} failed.\n${log}`);
  const different = differences(siteFiles(cold), files);
  for (const folder of [cold, cache]) rmSync(folder, { recursive: true, force: true });
  console.error(`  compared with a cold build: ${different.length} of ${files.size} files differ`);
  return { after, files: files.size, different };
}
