import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, Origin } from '../archive/archive.ts';
import { shownArchive } from '../archive/shown-archive.ts';
import type { Settings } from '../site/settings.ts';
import { ask, HistoryError } from '../source/git.ts';
import { sources } from './code-key.ts';

/** What git answers about a folder; undefined where it cannot. */
async function answerIn(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { code, out } = await ask(folder, ...args);
    return code === 0 ? out.trim() : undefined;
  } catch (error) {
    if (error instanceof HistoryError) return undefined;
    throw error;
  }
}

const commitIn = (folder: string) => answerIn(folder, 'rev-parse', '--verify', '--quiet', 'HEAD');

/** Whether some paths of a folder are not as its commit has them. */
const isModified = async (folder: string, ...paths: string[]) =>
  ((await answerIn(folder, 'status', '--porcelain', '--', ...paths)) ?? '') !== '';

function toolsOf(project: string): Origin['tools'] {
  const { version, dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return { roundtable: version, node: process.versions.node, ...dependencies };
}

async function originOf(project: string, contentDirs: Settings['contentDirs']): Promise<Origin> {
  const [commit, codeCommit, ...modified] = await Promise.all([
    commitIn(contentDirs[0]),
    commitIn(project),
    isModified(project, ...sources),
    ...contentDirs.map((folder) => isModified(folder, '.')),
  ]);
  return {
    commit: commit ?? null,
    codeCommit: codeCommit ?? null,
    modified: modified.includes(true),
    tools: toolsOf(project),
  };
}

/** What readers may see of an archive at the instant of the build, and from what that is built. */
export async function publishedArchive(
  archive: Archive,
  project: string,
  { clock, contentDirs }: Pick<Settings, 'clock' | 'contentDirs'>,
): Promise<Archive> {
  const now = Temporal.Instant.fromEpochMilliseconds(clock);
  return { ...shownArchive(archive, now), origin: await originOf(project, contentDirs) };
}
