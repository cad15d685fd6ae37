import type { Revision } from '../../archive/revisions/revision.ts';
import { isFactsName, languageOf } from '../../archive/revisions/written-record.ts';
import type { Locale } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

/** How anyone can check a page: commands to run in a copy of the repository, and what they print. */
export interface Verification {
  commands: { command: string; sha256: string }[];
  /** The address of the repository; undefined where it is not known. */
  repository: string | undefined;
}

/** A path as a shell takes it. */
const quoted = (path: string) => (/^[\w.:/-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`);

/** The files of which a page in a language is made: facts and the text in it. */
export function verificationOf(graph: RecordGraph, { commit, files }: Revision, lang: Locale): Verification {
  const shown = files.filter(({ name }) => isFactsName(name) || languageOf(name) === lang);
  const commands = shown.map(({ path, sha256 }) => ({
    command: `git show ${quoted(`${commit}:${path}`)} | sha256sum`,
    sha256,
  }));
  return { commands, repository: graph.site?.repository };
}
