import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kept, unfinished } from './output-folder.ts';

/** Renames a folder, or copies it where the two places are on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** By which an earlier site is known: the last to go and the first to come, so that an interruption locks nobody out. */
const sign = 'data';

/**
 * Puts a finished site in the place of an earlier one. All of it is brought to the same disk first; the old files and the
 * new ones then change places by name, which takes milliseconds.
 */
export function replaceSite(site: string, output: string): void {
  const beside = join(output, unfinished);
  mkdirSync(output, { recursive: true });
  rmSync(beside, { recursive: true, force: true });
  move(site, beside);
  const remove = (name: string) => rmSync(join(output, name), { recursive: true, force: true, maxRetries: 3 });
  for (const name of readdirSync(output)) if (name !== sign && !kept.includes(name)) remove(name);
  remove(sign);
  const names = readdirSync(beside).sort((a, b) => Number(b === sign) - Number(a === sign));
  for (const name of names) renameSync(join(beside, name), join(output, name));
  remove(unfinished);
}

/**
 * Lets Astro build into a folder of its own within the project and moves the site to the output folder when it is whole,
 * its search index included: Astro empties the folder it builds into before it begins, and can build neither on another
 * disk nor beside the project. To be named last.
 */
export function wholeSite(): AstroIntegration {
  let output = '';

  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        output = fileURLToPath(config.outDir);
        updateConfig({ outDir: new URL('.astro/site/', config.root) });
      },
      'astro:build:done': ({ dir, logger }) => {
        replaceSite(fileURLToPath(dir), output);
        logger.info(`Site: ${output}`);
      },
    },
  };
}
