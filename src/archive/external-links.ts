import { type CitedAddress, citedAddresses } from '../checks/cited-addresses.ts';
import { stringsIn } from '../checks/strings-in.ts';
import { createFinder } from './findings.ts';
import type { Gathering } from './gathering.ts';
import { createGatherer } from './read-archive.ts';

/** An address outside the site that the content names, with its position. */
export interface ExternalLink {
  url: string;
  /** The path of the file, as given on the command line. */
  file: string;
  /** Line and column, counted from 1. */
  line: number;
  column: number;
  /** An archived copy of the page, where the same record or entry gives one. */
  archived?: string;
}

/** The archived copies that facts give, by the addresses of the pages. */
function copiesIn(facts: unknown, copies = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof facts !== 'object' || facts === null) return copies;
  const { url, archived } = facts as { url?: unknown; archived?: { url: string } };
  if (typeof url === 'string' && archived) copies.set(url, archived.url);
  for (const inner of Object.values(facts)) copiesIn(inner, copies);
  return copies;
}

/** The addresses in the facts about the site; the address that identifies its publisher is not a link. */
function siteAddresses({ site, siteFile }: Gathering): CitedAddress[] {
  return stringsIn(site, (text) => /^https?:\/\//.test(text))
    .filter(({ path }) => path[0] !== 'identity')
    .map(({ text, path }) => ({ url: text, at: { file: siteFile, path } }));
}

/** Every address outside the site in content folders: in facts and texts, in the order of files and lines. */
export function externalLinks(folders: readonly string[]): ExternalLink[] {
  const { base, gather } = createGatherer(folders);
  const gathering = gather();
  const { records, entries, pages } = gathering.subjects;
  const placeOf = createFinder(base)();
  const located = (cited: readonly CitedAddress[], copies?: ReadonlyMap<string, string>): ExternalLink[] =>
    cited.map(({ url, at }) => {
      const archived = copies?.get(url);
      return { url, ...placeOf(at), ...(archived && { archived }) };
    });
  const of = (some: Partial<Parameters<typeof citedAddresses>[0]>, copies?: ReadonlyMap<string, string>) => {
    const { facts, links } = citedAddresses({ records: [], entries: [], pages: [], ...some });
    return located([...facts, ...links], copies);
  };
  return [
    ...records.flatMap((record) => of({ records: [record] }, copiesIn(record.facts))),
    ...entries.flatMap((entry) => of({ entries: [entry] }, copiesIn(entry.facts))),
    ...of({ pages }),
    ...located(siteAddresses(gathering)),
  ].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}
