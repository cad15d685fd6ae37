import { contentsOnDemand } from '../../source/git.ts';
import type { Revision } from './revision.ts';
import { isRead } from './written-record.ts';

const sources = new Map<string, ReturnType<typeof contentsOnDemand>>();

/**
 * The files of a revision that are texts, by name, from one git process for all pages that a thread makes; of other files
 * what git calls their content.
 *
 * @throws HistoryError where git has not kept one
 */
export async function revisionFiles({ folder, files }: Revision): Promise<Map<string, string>> {
  const read = sources.getOrInsertComputed(folder, contentsOnDemand);
  const texts = files.filter(({ name }) => isRead(name));
  const contents = await read(texts.map(({ content }) => content));
  const byName = new Map(texts.map(({ name }, index) => [name, String(contents[index])]));
  return new Map(files.map(({ name, content }) => [name, byName.get(name) ?? content]));
}
