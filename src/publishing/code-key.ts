import type { Archive } from '../archive/archive.ts';
import type { Settings } from '../site/settings.ts';
import { codeDigest } from '../source/code-digest.ts';
import { digestOf } from '../source/digest.ts';

/** What of the project decides the bytes of its pages: its own code, its files, its packages. */
export const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

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
  const own = pages.map(({ id, lang, path, digest }) => [id, lang, path, digest]);
  return digestOf(JSON.stringify([codeDigest(project, sources), siteUrl, basePath, own]));
}
