import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const project = join(import.meta.dirname, '../../..');

/**
 * `build [--outDir DIR] [--force] [--verbose] [--silent]`: builds the site with Astro. Its options for another project or
 * configuration are not passed on: with them the content guard would not run, and Astro empties its output folder.
 */
export function build(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      outDir: { type: 'string' },
      force: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
    },
  });
  const flags = (['force', 'verbose', 'silent'] as const).filter((flag) => values[flag]).map((flag) => `--${flag}`);
  const output = values.outDir === undefined ? [] : ['--outDir', values.outDir];
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', ...output, ...flags], {
    cwd: project,
    stdio: 'inherit',
  });
  return status ?? 1;
}
