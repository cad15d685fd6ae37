import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { handOver } from '../../src/archive/handover.ts';
import { type KeptBundle, keptBundle } from '../../src/publishing/kept-bundle.ts';
import { nothingRecorded } from '../../src/publishing/page-record.ts';
import { cloneTree, siteTree } from '../../src/publishing/site-tree.ts';
import { type EarlierPages, updatePages } from '../../src/publishing/update-pages.ts';
import type { WrittenFiles } from '../../src/publishing/written-files.ts';
import type { Workshop } from '../integrations/workshop.ts';

/** The pages of a site, as an update has left them. */
export interface UpdatedSite extends EarlierPages {
  files: WrittenFiles;
  pages: number;
  kept: number;
  /** The files that were made, by their paths. */
  made: readonly string[];
}

/** A site without a page, of which only is known which routes are proven. */
export const withoutPages = ({ heads }: UpdatedSite): UpdatedSite => ({
  files: new Map(),
  record: nothingRecorded,
  heads,
  pages: 0,
  kept: 0,
  made: [],
});

/** A site of which only these pages are there, in a folder of its own. */
export function withPages(site: UpdatedSite, from: string, folder: string, paths: readonly string[]): UpdatedSite {
  const wanted = new Set(paths);
  const some = <T>(all: ReadonlyMap<string, T>) => new Map(all.entries().filter(([path]) => wanted.has(path)));
  const files = cloneTree(from, folder, some(site.files));
  return { ...site, files, record: { ...site.record, pages: some(site.record.pages), routes: new Map() } };
}

/** Builds in a workshop with Astro at an instant, which the pages read from the environment. @returns what was kept */
export async function bundleOf(workshop: Workshop, now: Temporal.Instant): Promise<KeptBundle> {
  process.env.SOURCE_DATE_EPOCH = String(now.epochMilliseconds / 1000);
  const { status, output } = await workshop.build({ SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH });
  if (status !== 0) throw new Error(output);
  const cache = join(workshop.content, '..', '.cache', 'roundtable');
  const kept = await keptBundle(cache, readdirSync(join(cache, 'bundle'))[0] ?? '');
  if (!kept) throw new Error('The build has kept no bundle.');
  // Astro knows its pages by their paths from the project.
  process.chdir(join(workshop.content, '..'));
  return kept;
}

/** Makes the pages of a site in a folder, or those that have changed since an earlier one there. */
export async function updatedSite(
  bundle: KeptBundle,
  folder: string,
  archive: Archive,
  now: Temporal.Instant,
  earlier?: UpdatedSite,
): Promise<UpdatedSite> {
  handOver(archive);
  const tree = siteTree(folder, earlier?.files);
  const report = { note: () => undefined, warn: (sentence: string) => expect.fail(sentence) };
  const request = { archive, now, siteUrl: 'http://localhost:4321', report };
  const updated = await updatePages(bundle, tree, request, earlier);
  if (!updated) throw new Error('A page had to be made by Astro.');
  return { files: tree.finish(), ...updated };
}
