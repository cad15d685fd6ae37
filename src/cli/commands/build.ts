import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, parseArgs } from 'node:util';

const project = join(import.meta.dirname, '../../..');

/** How much of Astro’s output is shown: by default, the phases of a build and every warning that means something. */
function loggingOf({ verbose, silent }: { verbose: boolean; silent: boolean }) {
  if (verbose) return { logLevel: 'debug' } as const;
  if (silent) return { logLevel: 'silent' } as const;
  return { logger: { entrypoint: fileURLToPath(import.meta.resolve('../build/build-log.ts')) } };
}

/**
 * `build [--outDir DIR] [--force] [--verbose] [--silent]`: builds the site with Astro. Its options for another project or
 * configuration are not passed on: with them the content guard would not run, and Astro empties its output folder.
 */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      outDir: { type: 'string' },
      force: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
    },
  });
  const { outDir, force, verbose, silent } = values;
  process.chdir(project);
  const astro = await import('astro');
  try {
    await astro.build({ root: project, force, ...(outDir === undefined ? {} : { outDir }), ...loggingOf(values) });
  } catch (error) {
    console.error(inspect(error));
    return 1;
  }
  if (!silent || verbose) console.log(`Built in ${(performance.now() / 1000).toFixed(1)} s.`);
  return 0;
}
