import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from '../generate.ts';
import type { Bench } from './build-step.ts';
import { measureEdits } from './edits-in-a-row.ts';
import { measureContent, type Round } from './measure-content.ts';
import { measurePreview } from './measure-preview.ts';
import { copyProject } from './project-copy.ts';
import type { Measured } from './report.ts';

/** A content folder to measure with: generated, or a copy of one that is there. */
export type Corpus = { records: number; skewed: boolean } | { content: string };

/** How much to measure. */
export interface Extent {
  runs: number;
  /** Edits in a row after the last run. */
  edits: number;
  /** The steps after the first build that are measured. */
  steps: readonly string[];
}

/** Edits that are shown in the preview. */
const previewed = 5;

/** The instant of the first build of generated records, which end in October 2026; the same for every run. */
const generatedStart = Date.UTC(2026, 10, 2);

/** Two days later than any build of one round. */
const later = 2 * 24 * 60 * 60_000;

/** What a table of a corpus is headed by. */
export const nameOf = (corpus: Corpus): string =>
  'content' in corpus
    ? `The content folder ${corpus.content}`
    : `${corpus.records.toLocaleString('en')} generated records${corpus.skewed ? ', skewed' : ''}`;

/** Writes the content folder of a corpus; the same bytes each time. */
export function writeCorpus(corpus: Corpus, out: string): void {
  if ('content' in corpus) cpSync(resolve(corpus.content), out, { recursive: true });
  else generate({ ...corpus, out, seed: 1 });
}

/**
 * Measures a corpus under a folder, which is left with the last round’s content and site.
 *
 * @param measured takes the figures as they come
 */
export async function measureCorpus(
  corpus: Corpus,
  folder: string,
  { runs, edits, steps }: Extent,
  measured: Measured,
): Promise<void> {
  const start = 'content' in corpus ? Date.now() : generatedStart;
  const [project, content, site, cache] = ['project', 'content', 'site', 'cache'].map((part) => join(folder, part));
  const bench = { project, content, site, cache } as Bench;
  for (let round = 1; round <= runs; round++) {
    console.error(`${measured.name}, run ${round} of ${runs}`);
    rmSync(folder, { recursive: true, force: true });
    writeCorpus(corpus, bench.content);
    copyProject(bench.project);
    const figures: Round = { steps: [] };
    measured.rounds.push(figures);
    await measureContent(bench, start, steps, figures);
  }
  if (measured.rounds.at(-1)?.steps.some(({ failure }) => failure !== undefined)) return;
  if (edits > 0) measured.inARow = await measureEdits(bench, start + later, edits);
  measured.preview = await measurePreview(bench.project, bench.content, previewed);
}
