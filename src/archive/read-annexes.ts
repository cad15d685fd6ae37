import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Diagnostic } from '../checks/diagnostic.ts';
import { annexReader } from '../source/annex/annex-reader.ts';
import { type AnnexReading, annexLimits } from '../source/annex/annex-reading.ts';
import { isAnnexName } from '../source/annex/annex-text.ts';
import { digestOf } from '../source/digest.ts';
import { type FileState, stampOf, unchangedState } from '../source/file-state.ts';
import type { Archive } from './archive.ts';
import { namedFiles, pathOf } from './named-files.ts';

/** A document that was read. */
export interface KnownAnnex {
  state: FileState;
  reading: AnnexReading;
}

/** Documents by their paths. */
export type KnownAnnexes = Map<string, KnownAnnex>;

/** What is known of a document where it is still the same; the very same object where nothing has changed at all. */
function unchangedAnnex(path: string, known: KnownAnnex | undefined): KnownAnnex | undefined {
  const state = known && unchangedState(path, known.state);
  return state === known?.state ? known : state && known && { ...known, state };
}

/** Reads documents one after the other, each in so much time; nothing is loaded where none has changed. */
async function readAll(paths: readonly string[], known: KnownAnnexes): Promise<KnownAnnexes> {
  const reader = annexReader();
  const read: KnownAnnexes = new Map();
  try {
    for (const path of paths) {
      const same = unchangedAnnex(path, known.get(path));
      const stamp = same ? '' : (stampOf(path) ?? '');
      const digest = same ? '' : digestOf(readFileSync(path));
      read.set(path, same ?? { state: { stamp, digest }, reading: await reader.read(path) });
    }
  } finally {
    await reader.close();
  }
  return read;
}

/**
 * Reads the text of every document that would be published, for the search. What cannot be read, or only in part, is
 * noted and keeps nothing from being published.
 *
 * @param known documents that were read before; afterwards those of these records
 */
export async function readAnnexes(
  { records }: Pick<Archive, 'records'>,
  known: KnownAnnexes = new Map(),
): Promise<Required<Pick<Archive, 'annexes' | 'problems'>>> {
  const paths = records
    .flatMap((record) => [...namedFiles(record)].filter(isAnnexName).map((name) => pathOf(record, name)))
    .filter((path) => existsSync(path));
  const read = await readAll(paths, known);
  known.clear();
  for (const [path, annex] of read) known.set(path, annex);
  return {
    annexes: new Map([...read].flatMap(([path, { reading }]) => ('text' in reading ? [[path, reading] as const] : []))),
    problems: [...read].flatMap(([path, { reading }]) => noteOn(path, reading)),
  };
}

function noteOn(path: string, reading: AnnexReading): Diagnostic[] {
  if ('text' in reading && !reading.isCut) return [];
  return [
    {
      file: relative(process.cwd(), path) || path,
      line: 1,
      column: 1,
      rule: 'record/annex-text',
      severity: 'note',
      blocksPublishing: false,
      ...('flaw' in reading
        ? { code: 'annex-not-searched', params: { flaw: reading.flaw } }
        : { code: 'annex-cut', params: { characters: annexLimits.characters } }),
    },
  ];
}
