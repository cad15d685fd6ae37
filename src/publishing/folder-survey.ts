import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { stampOf, type WrittenFiles } from './written-files.ts';

/** How a folder differs from the list of the files that a build has written there. */
export interface Survey {
  /** Listed files that are missing, or no longer as they were written. */
  touched: ReadonlySet<string>;
  /** What is there besides: files by their paths, and folders of which no file is listed, with a slash at the end. */
  others: readonly string[];
}

/** The folders above a file, the topmost first, each with a slash at the end. */
const foldersAbove = (path: string): string[] => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));

/** Compares a folder with the list of its files, by their sizes and times of writing. Reads every folder once. */
export function surveyOf(folder: string, files: WrittenFiles): Survey {
  const touched = new Set(files.keys());
  const others: string[] = [];
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const within = path.slice(0, path.lastIndexOf('/') + 1);
    if (!folders.has(within)) for (const above of foldersAbove(path)) folders.add(above);
  }
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      const known = files.get(path);
      if (entry.isDirectory()) {
        if (folders.has(`${path}/`)) visit(`${path}/`);
        else others.push(`${path}/`);
      } else if (!known) others.push(path);
      else {
        const stamp = stampOf(join(folder, path));
        if (stamp?.size === known.size && stamp.mtime === known.mtime) touched.delete(path);
      }
    }
  };
  if (existsSync(folder)) visit('');
  return { touched, others };
}

/** What another thread compares. */
export interface SurveyTask {
  folder: string;
  /** The file that holds the list (packed-list.ts). */
  list: string;
}

/**
 * Compares a folder with a list in another thread, which keeps no process from ending.
 *
 * @returns waits for the survey; undefined where it could not be made
 */
export function surveyInThread(task: SurveyTask): () => Promise<Survey | undefined> {
  const worker = new Worker(new URL('./folder-survey-thread.ts', import.meta.url), { workerData: task });
  const survey = new Promise<Survey | undefined>((resolve) => {
    worker.once('message', resolve);
    for (const end of ['error', 'exit']) worker.once(end, () => resolve(undefined));
  });
  worker.unref();
  return () => {
    worker.ref();
    return survey;
  };
}
