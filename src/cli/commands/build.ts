import { rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Archive, isPublishable } from '../../archive/archive.ts';
import { handOver } from '../../archive/handover.ts';
import { lockFolders } from '../../publishing/build-lock.ts';
import { buildSite } from '../../publishing/build-site.ts';
import { closingLine } from '../../publishing/closing-line.ts';
import { codeKeyOf } from '../../publishing/code-key.ts';
import { joinShards } from '../../publishing/joined-shards.ts';
import { keptBundle } from '../../publishing/kept-bundle.ts';
import { memoryAvailable, memoryShortage } from '../../publishing/memory.ts';
import { publishedArchive } from '../../publishing/origin.ts';
import { refusedOutput, refusedProject } from '../../publishing/output-folder.ts';
import { contentReader, reportProblems, sizeOf, withHistories } from '../../publishing/reading.ts';
import { type SiteCache, siteCache } from '../../publishing/site-cache.ts';
import { cacheIn, clock, localSiteUrl, settings } from '../../site/settings.ts';
import { failureText } from '../build/failure.ts';
import { endOnSignal } from '../build/on-signal.ts';
import { showProgress } from '../progress-line.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

const project = join(import.meta.dirname, '../../..');

interface Options {
  outDir: string;
  force: boolean;
  verbose: boolean;
  silent: boolean;
  'no-cache': boolean;
  join: string[];
}

/** How much of Astro’s output is shown: by default, the phases of a build and every warning that means something. */
function loggingOf({ verbose, silent }: Options) {
  if (verbose) return { logLevel: 'debug' } as const;
  if (silent) return { logLevel: 'silent' } as const;
  return { logger: { entrypoint: fileURLToPath(import.meta.resolve('../build/build-log.ts')) } };
}

/** Builds with Astro, from what has been handed over. */
async function buildWithAstro(options: Options): Promise<void> {
  const { outDir, force } = options;
  const astro = await import('astro');
  await astro.build({ root: project, force, outDir, ...loggingOf(options) });
}

/** Builds the site of a reading, which has been handed over: with Astro where nothing has been kept that will do. */
async function buildPages(
  archive: Archive,
  sites: SiteCache,
  options: Options,
  say: (line: string) => void,
): Promise<void> {
  const { siteUrl, cacheDir, shard } = settings();
  const { outDir: output, 'no-cache': isCold } = options;
  const report = { note: options.verbose ? say : () => undefined, warn: (sentence: string) => console.error(sentence) };
  const key = codeKeyOf(project, settings(), archive);
  if (isCold) rmSync(join(cacheDir, 'pagefind'), { recursive: true, force: true });
  if (options.join.length > 0) joinShards(options.join.map(cacheIn), cacheDir, sites, key, project);
  const bundle = isCold || options.force || shard ? undefined : await keptBundle(cacheDir, key);
  const shortage = bundle ? undefined : memoryShortage(archive.records.length, shard, memoryAvailable());
  if (shortage !== undefined) throw new Refusal(shortage);
  const built = bundle && (await buildSite(bundle, sites, { archive, now: clock(), siteUrl, report }, key, output));
  if (!built) return buildWithAstro(options);
  say(`Pages: ${built.pages}, ${built.kept} of them kept`);
  say(`Site: ${output}/`);
  say(closingLine(archive.records.length, built.pages, built.kept));
}

/**
 * `build [--outDir DIR] [--no-cache] [--force] [--verbose] [--silent] [--join DIR]…`: builds the site, with Astro where
 * code has changed since the last build, and otherwise from what that has kept, or what the shards in other cache folders
 * have made (`SHARD`). Astro’s options for another project or
 * configuration are not passed on: with them the content guard would not run, and Astro empties its output folder.
 */
export async function build(args: string[]): Promise<number> {
  const { values } = readCommandLine('build', args);
  process.chdir(project);
  const say = (line: string) => {
    if (!values.silent || values.verbose) console.log(line);
  };
  if (!values.silent && !values.verbose) showProgress(process.stderr);
  const { contentDirs, cacheDir, shard, siteUrl } = settings();
  // Pages and threads each read the settings for themselves, and a build has one instant.
  process.env.SOURCE_DATE_EPOCH = String(settings().clock / 1000);
  const output = resolve(values.outDir);
  const refusal =
    refusedProject(project) ??
    (values.outDir === '' ? 'Name a folder after --outDir.' : refusedOutput(output, project, contentDirs));
  if (refusal !== undefined) throw new Refusal(refusal);
  if (`${cacheDir}${sep}`.startsWith(`${output}${sep}`))
    throw new Refusal(`CACHE_DIR: ${cacheDir} lies within the output folder ${output}. Name a folder outside it.`);
  if (values.join.length > 0 && (shard || values['no-cache'] || values.force))
    throw new Refusal('--join joins finished shards: leave out SHARD, --no-cache and --force.');
  lockFolders([join(project, '.astro'), cacheDir]);
  endOnSignal(output);
  const sites = siteCache(cacheDir);
  if (!values['no-cache'] && values.join.length === 0) sites.beginSurvey();
  const reader = await contentReader({ contentDirs, cacheDir }, values['no-cache']);
  const note = (sentence: string) => {
    if (!values.silent) console.error(sentence);
  };
  const read = withHistories(reader, { contentDirs, cacheDir }, note, values['no-cache']);
  const archive = await read();
  if (archive.problems.length > 0) reportProblems(archive);
  if (!isPublishable(archive)) return 1;
  const shown = await publishedArchive(archive, project, settings());
  say(sizeOf(shown));
  if (siteUrl === localSiteUrl)
    say(`Canonical addresses lead to ${siteUrl}: set SITE_URL to build a site that is to be published.`);
  handOver(shown);

  try {
    await buildPages(shown, sites, { ...values, outDir: output }, say);
    return 0;
  } catch (error) {
    console.error(failureText(error, shown, output));
    return 1;
  }
}
