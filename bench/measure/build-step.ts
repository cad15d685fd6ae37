import { join } from 'node:path';
import { type Run, run } from './run.ts';
import { type SiteChanges, type SiteFiles, siteChanges, siteFiles } from './site-changes.ts';

/** The folders of a benchmark over one content folder. */
export interface Bench {
  /** A copy of the project. */
  project: string;
  content: string;
  site: string;
  cache: string;
}

/** What one step took and did; a step that failed has the end of what it printed. */
export interface Step {
  name: string;
  seconds: number;
  cpu: number;
  /** Bytes of the largest process, and of all processes together. */
  largest?: number;
  all?: number;
  /** Pages of the site, and how many of them were made rather than kept. */
  pages?: number;
  made?: number;
  /** What differs from the site before. */
  changes?: SiteChanges;
  failure?: string;
}

const cli = join('src', 'cli', 'main.ts');

/** How many lines of a failed run are shown. */
const shownLines = 20;

/** The figures of a run. */
export function stepOf(name: string, { ok, seconds, cpu, memory, log }: Run): Step {
  const failure = log.trim().split('\n').slice(-shownLines).join('\n');
  return {
    name,
    seconds,
    cpu,
    ...(memory && { largest: memory.largest, all: memory.sum }),
    ...(!ok && { failure }),
  };
}

/** Runs a command of the project at an instant, in milliseconds since 1970. */
export function command(bench: Bench, args: readonly string[], instant: number, cache = bench.cache): Promise<Run> {
  return run({
    program: process.execPath,
    args: [cli, ...args],
    folder: bench.project,
    environment: {
      CONTENT_DIR: bench.content,
      CACHE_DIR: cache,
      SOURCE_DATE_EPOCH: String(Math.floor(instant / 1000)),
      SITE_URL: '',
      BASE_PATH: '',
    },
  });
}

/** A step that has built a site, with its files. */
export interface BuiltStep {
  step: Step;
  files: SiteFiles;
}

/** Builds the site of a bench and compares it with the one before. */
export async function buildStep(bench: Bench, name: string, instant: number, before?: SiteFiles): Promise<BuiltStep> {
  const built = await command(bench, ['build', '--outDir', bench.site], instant);
  const step = stepOf(name, built);
  if (step.failure !== undefined) return { step, files: before ?? new Map() };
  const files = siteFiles(bench.site);
  const [, pages, kept] = /^Pages: (\d+), (\d+) of them kept$/m.exec(built.log) ?? [];
  // Astro makes every page, and the build counts none.
  const all = pages === undefined ? [...files.keys()].filter((path) => path.endsWith('.html')).length : Number(pages);
  const counts = { pages: all, made: all - Number(kept ?? 0) };
  return { step: { ...step, ...counts, ...(before && { changes: siteChanges(before, files) }) }, files };
}
