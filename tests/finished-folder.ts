import { toChecksums } from '../src/source/checksums.ts';
import { sha256Of } from '../src/source/digest.ts';
import { anArchiveFolder, type Files } from './builders.ts';

/** What a build says of itself, by which a finished site is known. */
export const summary = JSON.stringify({
  clock: '2026-01-01T00:00:00Z',
  reach: null,
  records: { meeting: 0, campaign: 0, 'funding-call': 0 },
  texts: { en: 0, hu: 0 },
});

/** The list of some files with their SHA-256, as a build writes it. */
export const listOf = (files: Files): string =>
  toChecksums(Object.entries(files).map(([path, text]) => [path, sha256Of(text)] as const));

/** The files of a site as a build leaves it: these, its summary and its list. */
export function finishedSite(files: Files): Files {
  const all: Files = { 'data/build.json': summary, ...files };
  return { ...all, SHA256SUMS: listOf(all) };
}

/** A folder with a site as a build leaves it. */
export const aFinishedFolder = (files: Files): string => anArchiveFolder(finishedSite(files));
