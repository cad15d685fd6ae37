import { appendFileSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generate.ts';
import { largestPages, type PagesOfKind } from './largest-pages.ts';
import { type OutputSize, outputSize } from './output-size.ts';
import { type Run, run } from './run.ts';
import { searchSeconds } from './search-seconds.ts';

/** What one round over a corpus of one size gave. A step that failed, or never came, has no figures. */
export interface Figures {
  check?: number;
  cold?: number;
  warm?: number;
  search?: number;
  largest?: number;
  tree?: number;
  size?: OutputSize;
  /** The pages by kind, the kind with the largest page first. */
  pages?: PagesOfKind[];
  /** The steps that failed, each with the end of what it printed. */
  failures: { step: string; log: string }[];
}

export interface Round {
  project: string;
  /** A folder for the corpus and the built site. */
  folder: string;
  records: number;
  skewed: boolean;
  clearCache: () => void;
}

/** A fixed clock, in seconds: a warm build an hour after the cold one may not differ for want of time alone. */
const clock = String(Date.UTC(2026, 10, 2) / 1000);

/** Generates a corpus, checks it, builds it cold, edits one text and builds it again. */
export async function measureSize({ project, folder, records, skewed, clearCache }: Round): Promise<Figures> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const environment = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: clock };
  const figures: Figures = { failures: [] };
  const step = async (name: string, ...args: string[]): Promise<Run | undefined> => {
    console.error(`${records} records: ${name} …`);
    const result = await run(project, args, environment);
    if (result.ok) return result;
    figures.failures.push({ step: name, log: result.log.trim().split('\n').slice(-20).join('\n') });
    return undefined;
  };
  const build = (name: string) => step(name, 'src/cli/main.ts', 'build', '--outDir', site);

  rmSync(content, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
  clearCache();
  generate({ records, out: content, seed: 1, skewed });

  const checked = await step('check', 'src/cli/main.ts', 'check');
  if (checked) figures.check = checked.seconds;
  const cold = await build('cold build');
  if (!cold) return figures;
  figures.cold = cold.seconds;
  const search = searchSeconds(cold.log);
  if (search !== undefined) figures.search = search;
  if (cold.memory) Object.assign(figures, { largest: cold.memory.largest, tree: cold.memory.sum });
  figures.size = outputSize(site);
  figures.pages = largestPages(site);

  editOneText(content);
  const warm = await build('warm build');
  if (warm) figures.warm = warm.seconds;
  return figures;
}

/** Adds a sentence to the English text in the middle of all meetings. */
function editOneText(content: string): void {
  const texts = globSync('meetings/*/*/en.mdx', { cwd: content }).sort();
  const middle = texts[Math.floor(texts.length / 2)];
  if (middle) appendFileSync(join(content, middle), '\nOne sentence more was written after the first build.\n');
}
