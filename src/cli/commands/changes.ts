import { archiveAt } from '../../archive/archive-at.ts';
import { shownArchive } from '../../archive/shown-archive.ts';
import { siteChanges } from '../../archive/site-changes.ts';
import { contentReader } from '../../publishing/reading.ts';
import { clock, settings } from '../../site/settings.ts';
import { mergeBase } from '../../source/history.ts';
import { inTemporaryFolder } from '../../source/temporary-folder.ts';
import { toChangesJson, toChangesText } from '../changes/report.ts';
import { readCommandLine } from '../read-command-line.ts';

/**
 * `changes [--base main] [--json]`: shows a reviewer what the content, as it is now, does to the site: pages added,
 * changed and removed since it parted from the base, and the redirects that are missing.
 */
export async function changes(args: string[]): Promise<number> {
  const { values } = readCommandLine('changes', args);
  const { contentDirs, cacheDir } = settings();
  const pasts = await Promise.all(
    contentDirs.map(async (folder) => ({ folder, commit: await mergeBase(folder, values.base) })),
  );
  const before = await inTemporaryFolder((folder) => archiveAt(pasts, folder));
  const after = await (await contentReader({ contentDirs, cacheDir }))();
  const errors = after.problems.filter(({ severity }) => severity === 'error').length;
  const found = siteChanges(shownArchive(before, clock()), shownArchive(after, clock()));
  console.log(values.json ? toChangesJson(found, values.base, errors) : toChangesText(found, values.base, errors));
  return 0;
}
