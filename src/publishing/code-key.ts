import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Settings } from '../site/settings.ts';

/** What of the project decides the bytes of its pages: its own code, its files, its packages. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

function* filesIn(root: string, path: string): Generator<string> {
  const file = join(root, path);
  if (!existsSync(file)) return;
  if (statSync(file).isFile()) yield path;
  else for (const name of readdirSync(file).sort()) yield* filesIn(root, `${path}/${name}`);
}

/**
 * What decides the bytes of a site besides the record and the clock, as a digest: code, packages, Node, the settings of
 * its address, and the site’s own pages, which Astro compiles with the code.
 *
 * @param project the folder of the project
 */
export function codeKeyOf(
  project: string,
  { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>,
  { pages }: Pick<Archive, 'pages'>,
): string {
  const key = createHash('sha256');
  const own = pages.map(({ id, lang, path, digest }) => [id, lang, path, digest]);
  key.update(JSON.stringify([process.version, process.platform, process.arch, siteUrl, basePath, own]));
  for (const source of sources) {
    for (const path of filesIn(project, source)) {
      const bytes = readFileSync(join(project, path));
      key.update(`\n${path} ${bytes.length}\n`).update(bytes);
    }
  }
  return key.digest('hex').slice(0, 20);
}
