import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { recordHomes, recordKinds } from '../model/kinds.ts';
import { isFolder, listFiles } from '../source/content-folder.ts';
import { createFileReader, noFiles, type ReadFiles } from './file-reader.ts';

/** From how many files on a second thread is worth its start. */
const manyFiles = 1500;

/** The part of the files that the second thread takes: less than half, since it starts later and hands over at the end. */
const share = 0.45;

const factsFiles = new Set<string>(recordKinds.map((kind) => recordHomes[kind].facts));
const recordFolders = recordKinds.map((kind) => `${recordHomes[kind].folder}/`);

/** Reads files of records, facts and texts alike, and returns what was read. */
export function readFiles(paths: readonly string[]): ReadFiles {
  const known = noFiles();
  const { facts, text } = createFileReader(known);
  for (const path of paths) {
    if (factsFiles.has(path.slice(path.lastIndexOf('/') + 1))) facts(path);
    else if (/\/(en|hu)\.mdx?$/.test(path)) text(path);
  }
  return known;
}

function inSecondThread(paths: readonly string[]): Promise<ReadFiles> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-ahead-worker.ts', import.meta.url), { workerData: paths });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Reads the records of large folders in two threads at once; of small ones nothing, since that would take longer. */
export async function readAhead(folders: string | readonly string[]): Promise<ReadFiles> {
  const paths = [folders]
    .flat()
    .filter(isFolder)
    .flatMap((root) =>
      listFiles(root)
        .filter((path) => recordFolders.some((folder) => path.startsWith(folder)))
        .map((path) => join(root, path)),
    );
  if (paths.length < manyFiles) return noFiles();
  const cut = Math.floor(paths.length * (1 - share));
  const others = inSecondThread(paths.slice(cut));
  const own = readFiles(paths.slice(0, cut));
  const { facts, texts } = await others;
  return { facts: new Map([...own.facts, ...facts]), texts: new Map([...own.texts, ...texts]) };
}
